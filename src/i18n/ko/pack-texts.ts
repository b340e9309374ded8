import type { PackTexts } from '../pack-text'

/** What the claims of each provider say, and what a receiver does with them. */
export const packs: PackTexts = {
  entra: {
    title: 'Microsoft Entra ID',
    claims: {
      acct: {
        title: '계정 종류',
        explanation:
          '테넌트 구성원은 0, 게스트는 1입니다. 애플리케이션이 게스트를 막을 수 있습니다.',
      },
      acrs: {
        title: '인증 컨텍스트',
        explanation:
          '세션이 충족한 조건부 액세스 컨텍스트입니다. 애플리케이션은 민감한 작업 전에 특정 컨텍스트를 요구합니다.',
      },
      aio: {
        title: 'Entra 내부용',
        explanation: 'Entra 내부 값으로 다른 곳에서는 아무 뜻이 없으니 무시하세요.',
      },
      app_displayname: {
        title: '애플리케이션 이름',
        explanation:
          '클라이언트 애플리케이션의 이름입니다. 소유자가 바꿀 수 있으니 로그에만 쓰세요.',
      },
      appid: {
        title: '애플리케이션 ID',
        explanation:
          '토큰을 쓰는 클라이언트로, 버전 1.0 토큰에 있습니다. 버전 2.0에는 대신 azp가 있습니다.',
      },
      appidacr: {
        title: '클라이언트 인증 방법(1.0)',
        explanation:
          '클라이언트가 자신을 증명한 방법입니다. 0은 증명 없음, 1은 비밀값, 2는 인증서입니다.',
      },
      azpacr: {
        title: '클라이언트 인증 방법(2.0)',
        explanation:
          'azp의 클라이언트에 대한 것으로 appidacr와 뜻이 같습니다. 0은 공개 클라이언트, 1은 비밀값, 2는 인증서입니다.',
      },
      ctry: {
        title: '사용자의 국가',
        explanation: '디렉터리에 등록된 사용자의 국가를 두 글자로 적습니다. 선택 항목입니다.',
      },
      deviceid: {
        title: '기기 ID',
        explanation: '로그인한 등록 기기입니다. 등록되지 않은 기기라면 없습니다.',
      },
      hasgroups: {
        title: '그룹 있음',
        explanation:
          '그룹이 너무 많아 토큰에 담지 못하면 true입니다. 그룹이 없다고 여기지 말고 디렉터리에 물어보세요.',
      },
      idp: {
        title: 'ID 공급자',
        explanation:
          '발급자가 아닌 다른 곳이 사용자를 인증했을 때 그곳입니다. 게스트라면 홈 테넌트입니다.',
      },
      idtyp: {
        title: '토큰 종류',
        explanation:
          '사용자 없이 애플리케이션만 있으면 app입니다. 둘 다 받는 API는 이것부터 확인한 뒤에 oid를 사람으로 보아야 합니다.',
      },
      in_corp: {
        title: '사내 네트워크 여부',
        explanation:
          '클라이언트가 회사 네트워크에서 로그인하면 들어갑니다. 힌트일 뿐 증명은 아닙니다.',
      },
      ipaddr: {
        title: 'IP 주소',
        explanation: '지금 요청을 보낸 곳이 아니라 사용자가 로그인한 곳의 IP 주소입니다.',
      },
      login_hint: {
        title: '로그인 힌트',
        explanation:
          '같은 사용자를 화면 없이 로그인시킬 때 클라이언트가 되돌려 보내는 불투명한 값입니다.',
      },
      oid: {
        title: '개체 ID',
        explanation:
          '사용자 또는 서비스 주체(service principal)이며, 테넌트의 모든 애플리케이션에서 같습니다. tid와 함께 저장해 키로 쓰세요.',
      },
      onprem_sid: {
        title: '온프레미스 SID',
        explanation: '동기화되는 Active Directory에서 사용자가 가진 보안 식별자입니다.',
      },
      puid: {
        title: 'Passport ID',
        explanation: '예전부터 쓰던 사용자의 내부 식별자입니다. 되도록 oid를 쓰세요.',
      },
      rh: {
        title: '재확인용 데이터',
        explanation: 'Entra가 토큰을 재확인할 때 씁니다. 리소스는 사용하지 않습니다.',
      },
      scp: {
        title: '위임된 권한',
        explanation:
          '사용자가 클라이언트에 허락한 일을 공백으로 나눈 단어들입니다. 애플리케이션 토큰에는 없고 대신 roles가 있습니다.',
      },
      tenant_ctry: {
        title: '테넌트의 국가',
        explanation: '테넌트가 등록된 국가를 두 글자로 적으며, 관리자가 설정합니다.',
      },
      tenant_region_scope: {
        title: '테넌트의 지역',
        explanation: 'EU나 NA처럼 테넌트의 데이터가 있는 지역입니다.',
      },
      tfp: {
        title: '정책',
        explanation: '토큰을 발급한 Azure AD B2C 사용자 흐름입니다. 예상한 흐름인지 확인하세요.',
      },
      tid: {
        title: '테넌트 ID',
        explanation:
          '사용자가 로그인한 테넌트입니다. 멀티테넌트 API는 허용 목록과 iss에 맞는지 비교해야 하며, 그러지 않으면 아무나 들어옵니다.',
      },
      unique_name: {
        title: '사용자 표시 이름',
        explanation:
          '버전 1.0 토큰에 있는 읽기 쉬운 이름입니다. 다른 사람이 다시 쓸 수 있으니 권한 판단에는 절대 쓰지 마세요.',
      },
      upn: {
        title: '사용자 계정 이름(UPN)',
        explanation:
          '이메일 주소처럼 생겼고 바뀔 수 있습니다. 권한 확인이 아니라 화면 표시에 씁니다.',
      },
      uti: {
        title: '토큰 식별자',
        explanation: 'Entra의 jti로, 로그인 로그에 이 ID로 토큰이 기록됩니다.',
      },
      ver: {
        title: '버전',
        explanation:
          '1.0 또는 2.0이며 iss와 aud의 형태가 달라집니다. 호출한 엔드포인트가 아니라 API의 등록 정보가 정합니다.',
      },
      wids: {
        title: '디렉터리 역할',
        explanation: '사용자가 가진 테넌트 전체 관리자 역할의 템플릿 ID입니다.',
      },
      xms_cc: {
        title: '클라이언트 기능',
        explanation:
          'cp1이면 클라이언트가 클레임 챌린지를 처리할 수 있으므로, 접근 권한을 바로 폐기할 수 있습니다.',
      },
      xms_edov: {
        title: '이메일 도메인 확인 여부',
        explanation:
          'email 주소의 도메인을 그 테넌트가 확인받았는지 나타냅니다. 이것이 없으면 어떤 email 값도 믿지 마세요.',
      },
      xms_idrel: {
        title: '테넌트와의 관계',
        explanation: '구성원이나 게스트처럼 테넌트와 어떤 관계인지 나타내는 숫자들입니다.',
      },
      xms_mirid: {
        title: '관리 ID',
        explanation: '토큰을 발급받은 관리 ID(managed identity)의 Azure 리소스 ID입니다.',
      },
      xms_st: {
        title: '클라이언트의 주체',
        explanation: '클라이언트의 ID 토큰에서 이 사용자의 sub 값입니다.',
      },
      xms_tcdt: {
        title: '테넌트 생성 시각',
        explanation: '테넌트를 만든 시각으로, 1970년 UTC부터 센 초입니다.',
      },
    },
  },
  firebase: {
    title: 'Firebase Authentication',
    claims: {
      firebase: {
        title: 'Firebase 로그인',
        explanation:
          '사용자의 로그인 방법(sign_in_provider), 연결된 모든 계정, 그리고 테넌트가 있다면 테넌트입니다.',
      },
      user_id: {
        title: '사용자 ID',
        explanation: 'sub와 같은 값입니다. 보안 규칙에서는 request.auth.uid로 씁니다.',
      },
      provider_id: {
        title: '로그인 제공자',
        explanation: '아직 로그인하지 않은 사용자라면 anonymous이고, 그 밖에는 대개 없습니다.',
      },
    },
  },
  google: {
    title: 'Google',
    claims: {
      hd: {
        title: '조직 도메인',
        explanation:
          '사용자가 속한 조직의 도메인입니다. 자기 조직만 받으려면 여기를 확인하세요. 요청 매개변수 hd는 아무것도 막지 않습니다.',
      },
      google: {
        title: 'Google 세부 정보',
        explanation:
          'Google Cloud 토큰에서, 토큰을 발급받은 머신이나 액세스 수준에 관한 정보입니다.',
      },
    },
  },
  cognito: {
    title: 'Amazon Cognito',
    claims: {
      token_use: {
        title: '토큰 용도',
        explanation:
          'id 또는 access입니다. 둘 다 같은 키로 서명하므로 API는 반드시 access만 받아들여야 합니다.',
      },
      username: {
        title: '사용자 이름',
        explanation: '사용자 풀에서 쓰는 로그인 이름으로, 액세스 토큰에 있습니다.',
      },
      'cognito:username': {
        title: 'ID 토큰의 사용자 이름',
        explanation: '사용자 풀에서 쓰는 로그인 이름이며, 불투명한 ID일 수도 있습니다.',
      },
      'cognito:groups': {
        title: '사용자 풀 그룹',
        explanation: '사용자 풀에서 사용자가 속한 그룹입니다. 권한에 대응시켜 쓰는 일이 많습니다.',
      },
      'cognito:roles': {
        title: 'IAM 역할',
        explanation:
          '사용자 그룹에 연결된 역할로, 자격 증명 풀이 이 역할의 자격 증명을 내줄 수 있습니다.',
      },
      'cognito:preferred_role': {
        title: '우선 IAM 역할',
        explanation: '우선순위가 가장 높은 그룹의 역할이며, 자격 증명 풀이 이 역할을 고릅니다.',
      },
      identities: {
        title: '연동된 계정',
        explanation: '사용자와 연결된 다른 제공자의 계정들입니다.',
      },
      event_id: {
        title: '로그인 이벤트',
        explanation: '토큰이 나온 인증입니다. 한 번의 로그인에서 나온 토큰은 모두 값이 같습니다.',
      },
      origin_jti: {
        title: '토큰 계열',
        explanation:
          '이 토큰을 낳은 리프레시 토큰의 식별자입니다. 그것을 폐기하면 이 토큰도 폐기됩니다.',
      },
      device_key: {
        title: '기억한 기기',
        explanation: '로그인에 쓴 것이, 사용자가 기억시켜 둔 기기 가운데 어느 것인지 나타냅니다.',
      },
      version: {
        title: '토큰 버전',
        explanation: '액세스 토큰 형식의 버전으로, 토큰을 맞춤 설정하면 올라갑니다.',
      },
    },
  },
  auth0: {
    title: 'Auth0',
    claims: {
      gty: {
        title: '그랜트 유형',
        explanation: '토큰을 얻은 방법입니다. client-credentials라면 토큰 뒤에 사용자가 없습니다.',
      },
      permissions: {
        title: '권한',
        explanation:
          '역할 기반 접근 제어(RBAC)가 이 API에서 사용자에게 준 권한입니다. RBAC를 켰다면 scope 대신 이것을 확인합니다.',
      },
      org_id: {
        title: '조직 ID',
        explanation: '사용자가 로그인한 조직입니다. 멀티테넌트 애플리케이션은 꼭 확인해야 합니다.',
      },
      org_name: {
        title: '조직 이름',
        explanation: '소문자로 적은 조직의 이름입니다. org_id와 달리 바뀔 수 있습니다.',
      },
    },
  },
  okta: {
    title: 'Okta',
    claims: {
      ver: {
        title: '클레임 버전',
        explanation: '숫자이며 지금까지는 1입니다. 호환되지 않는 변경이 생기면 올라갑니다.',
      },
      cid: {
        title: '요청한 클라이언트 ID',
        explanation: '액세스 토큰을 요청한 애플리케이션입니다. 다른 곳에서는 client_id라고 씁니다.',
      },
      uid: {
        title: 'Okta 사용자 ID',
        explanation:
          'Okta의 사용자로, 절대 바뀌지 않습니다. 애플리케이션이 스스로 동작할 때는 없습니다.',
      },
      scp: {
        title: '스코프',
        explanation: '허용된 일을 배열로 적습니다. 다른 곳에서는 scope에 문자열 하나로 적습니다.',
      },
      idp: {
        title: '로그인 ID 공급자',
        explanation:
          '어느 ID 공급자가 사용자를 로그인시켰는지 나타냅니다. Okta 조직 자체일 수도 있고 다른 곳일 수도 있습니다.',
      },
    },
  },
  keycloak: {
    title: 'Keycloak',
    claims: {
      typ: {
        title: '토큰 용도',
        explanation:
          'Bearer, ID, Refresh, Offline 가운데 하나입니다. 헤더의 typ는 그저 JWT이므로, API는 여기가 Bearer인 것만 받습니다.',
      },
      realm_access: {
        title: 'Realm 역할',
        explanation: 'Realm 전체에서 통하는 역할이며, roles 아래에 있습니다.',
      },
      resource_access: {
        title: '클라이언트 역할',
        explanation:
          '클라이언트별 역할입니다. API는 자기 클라이언트 ID 아래의 역할만 읽고 나머지는 읽지 않습니다.',
      },
      session_state: {
        title: '세션',
        explanation: '서버의 로그인 세션입니다. 최신 버전에서는 sid를 씁니다.',
      },
      'allowed-origins': {
        title: '허용된 출처',
        explanation:
          '클라이언트가 호출해도 되는 웹 출처(origin)입니다. API가 CORS 헤더를 정하는 데 씁니다.',
      },
      authorization: {
        title: '승인된 권한',
        explanation:
          '특정 리소스용 토큰에서, 인가 서비스(Authorization Services)가 승인한 리소스와 스코프입니다.',
      },
      organization: {
        title: '소속 조직',
        explanation: 'Realm의 조직 가운데 사용자가 구성원인 조직들입니다.',
      },
      s_hash: {
        title: 'State 해시',
        explanation:
          'state 해시의 앞쪽 절반입니다. state가 바꿔치기되면 클라이언트가 이것으로 알아챕니다.',
      },
      clientId: {
        title: '서비스의 클라이언트',
        explanation: '이 토큰이 나타내는 서비스 계정의 클라이언트입니다.',
      },
      clientHost: {
        title: '서비스의 호스트',
        explanation: '서비스 계정이 로그인한 호스트입니다.',
      },
      clientAddress: {
        title: '서비스의 주소',
        explanation: '서비스 계정이 로그인한 곳의 IP 주소입니다.',
      },
    },
  },
  github: {
    title: 'GitHub Actions',
    claims: {
      actor: {
        title: '실행한 계정',
        explanation: '실행을 시작한 계정입니다. 풀 리퀘스트라면 외부인일 수 있습니다.',
      },
      actor_id: {
        title: '실행한 계정의 ID',
        explanation: '실행을 시작한 계정의 번호로, 이름을 바꾸어도 그대로입니다.',
      },
      base_ref: {
        title: '대상 브랜치',
        explanation: '풀 리퀘스트를 병합할 브랜치입니다. 다른 이벤트에서는 비어 있습니다.',
      },
      check_run_id: {
        title: '체크 실행 ID',
        explanation: '작업(job)에 딸린 체크 실행(check run)의 번호입니다.',
      },
      enterprise: {
        title: '엔터프라이즈',
        explanation: '저장소의 조직을 소유한 엔터프라이즈입니다.',
      },
      enterprise_id: {
        title: '엔터프라이즈 ID',
        explanation: '엔터프라이즈의 번호이며, 이름과 달리 바뀌지 않습니다.',
      },
      environment: {
        title: '배포 환경',
        explanation:
          '작업의 환경입니다. 보호 규칙을 걸어 두면 클라우드 역할이 그 승인을 믿고 쓸 수 있습니다.',
      },
      environment_node_id: {
        title: '배포 환경 ID',
        explanation: 'GitHub API에서 배포 환경의 노드 ID입니다.',
      },
      event_name: {
        title: '이벤트',
        explanation: 'push나 pull_request처럼 실행을 일으킨 이벤트입니다.',
      },
      head_ref: {
        title: '원본 브랜치',
        explanation: '풀 리퀘스트가 나온 브랜치로, 외부인이 이름을 정합니다.',
      },
      job_workflow_ref: {
        title: '작업의 워크플로',
        explanation:
          '실행되는 재사용 워크플로의 파일과 리비전입니다. 검토를 거친 배포만 허용하려면 이것으로 판단하세요.',
      },
      job_workflow_sha: {
        title: '작업 워크플로의 커밋',
        explanation: '재사용 워크플로를 읽어 온 커밋입니다.',
      },
      ref: {
        title: 'Git ref',
        explanation:
          '실행 대상인 브랜치나 태그입니다. refs/heads/main만 허용하는 규칙으로 나머지를 막습니다.',
      },
      ref_protected: {
        title: 'Ref 보호 여부',
        explanation: 'Ref에 브랜치 보호가 적용되는지 나타냅니다. 불리언이 아니라 문자열입니다.',
      },
      ref_type: {
        title: 'Ref 종류',
        explanation: 'branch 또는 tag이며, 이름이 같은 ref를 구별합니다.',
      },
      repository: {
        title: '저장소',
        explanation:
          '저장소의 소유자와 이름입니다. 이름을 바꾸거나 지우면 남이 그 이름을 차지할 수 있으니 repository_id도 함께 고정하세요.',
      },
      repository_id: {
        title: '저장소 ID',
        explanation: '저장소의 번호입니다. 이름이 바뀌어도 그대로이고 다시 배정되지 않습니다.',
      },
      repository_owner: {
        title: '소유자',
        explanation: '저장소를 소유한 조직 또는 사용자입니다.',
      },
      repository_owner_id: {
        title: '소유자 ID',
        explanation: '소유자의 번호입니다. 누군가 같은 이름을 차지하더라도 속지 않게 합니다.',
      },
      repository_visibility: {
        title: '공개 범위',
        explanation: '실행 당시에 public, private, internal 가운데 무엇이었는지 나타냅니다.',
      },
      run_attempt: {
        title: '시도 횟수',
        explanation: '몇 번째로 시작한 것인지 1부터 셉니다.',
      },
      run_id: {
        title: '실행 ID',
        explanation: '워크플로 실행의 번호로, 다시 시작해도 같습니다.',
      },
      run_number: {
        title: '실행 순번',
        explanation: '이 저장소에서 이 워크플로가 몇 번째로 실행되었는지 셉니다.',
      },
      runner_environment: {
        title: '러너',
        explanation:
          'github-hosted 또는 self-hosted입니다. self-hosted 머신에는 누군가 손을 댔을 수 있습니다.',
      },
      sha: {
        title: '커밋',
        explanation: '실행이 체크아웃한 커밋입니다. 빌드 결과물의 출처를 밝히는 데 씁니다.',
      },
      workflow: {
        title: '워크플로',
        explanation: '워크플로의 이름으로, 푸시할 수 있는 사람이면 누구나 정할 수 있습니다.',
      },
      workflow_ref: {
        title: '워크플로 파일',
        explanation: '호출하는 워크플로의 파일과 리비전을 모두 적은 것입니다.',
      },
      workflow_sha: {
        title: '워크플로의 커밋',
        explanation: '호출하는 워크플로 파일을 읽어 온 커밋입니다.',
      },
    },
  },
  kubernetes: {
    title: 'Kubernetes',
    claims: {
      'kubernetes.io': {
        title: '묶인 대상',
        explanation:
          '네임스페이스, 서비스 계정, 그리고 토큰이 묶인 파드나 노드입니다. 그 객체를 삭제하면 토큰도 끝납니다.',
      },
      'kubernetes.io/serviceaccount/namespace': {
        title: '네임스페이스',
        explanation: '만료되지 않는 레거시 토큰에서, 서비스 계정의 네임스페이스입니다.',
      },
      'kubernetes.io/serviceaccount/secret.name': {
        title: '시크릿',
        explanation:
          '레거시 토큰을 담은 시크릿입니다. 이것을 삭제해야만 토큰을 폐기할 수 있습니다.',
      },
      'kubernetes.io/serviceaccount/service-account.name': {
        title: '서비스 계정',
        explanation: '레거시 토큰에 있는 서비스 계정의 이름입니다.',
      },
      'kubernetes.io/serviceaccount/service-account.uid': {
        title: '서비스 계정 ID',
        explanation: '이름이 같은 서비스 계정이 나중에 다시 만들어져도 구별하게 합니다.',
      },
    },
  },
}
