import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './drop-area.module.css'

interface DropAreaProps {
  /** What is said while a file is held over the area. */
  readonly label: string
  readonly onFile: (file: File) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** Takes a file that is dropped on what it holds; text that is dragged is the editors' own affair. */
export function DropArea({ label, onFile, className, children }: DropAreaProps) {
  const [isOver, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!hasFiles(event) || !file) return
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    onFile(file)
  }
  return (
    <div
      className={[styles['area'], className].filter(Boolean).join(' ')}
      onDragOverCapture={onDragOver}
      onDragLeave={onDragLeave}
      onDropCapture={onDrop}
    >
      {children}
      {isOver && <p className={styles['over']}>{label}</p>}
    </div>
  )
}
