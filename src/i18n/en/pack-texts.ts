import type { PackTexts } from '../pack-text'

/** What the claims of each provider say, and what a receiver does with them. */
export const packs: PackTexts = {
  entra: {
    title: 'Microsoft Entra ID',
    claims: {
      acct: {
        title: 'Kind of account',
        explanation:
          '0 for a member of the tenant, 1 for a guest. An application may shut guests out.',
      },
      acrs: {
        title: 'Authentication contexts',
        explanation:
          'Conditional access contexts the session has satisfied. An application demands one before a sensitive action.',
      },
      aio: {
        title: 'Entra’s own',
        explanation: 'Internal to Entra, without a meaning for anyone else: ignore it.',
      },
      app_displayname: {
        title: 'Application’s name',
        explanation: 'Name of the client application, for logs only; its owner can change it.',
      },
      appid: {
        title: 'Application ID',
        explanation:
          'The client that uses the token, in version 1.0 tokens; version 2.0 has azp instead.',
      },
      appidacr: {
        title: 'Client authentication, 1.0',
        explanation:
          'How the client proved itself: 0 not at all, 1 with a secret, 2 with a certificate.',
      },
      azpacr: {
        title: 'Client authentication, 2.0',
        explanation:
          'The same as appidacr for the client in azp: 0 public, 1 secret, 2 certificate.',
      },
      ctry: {
        title: 'User’s country',
        explanation: 'Country of the user as the directory has it, in two letters; optional.',
      },
      deviceid: {
        title: 'Device ID',
        explanation: 'The registered device the login came from, absent for unknown devices.',
      },
      hasgroups: {
        title: 'Has groups',
        explanation:
          'true where the user has too many groups for the token: ask the directory for them instead of reading none.',
      },
      idp: {
        title: 'Identity provider',
        explanation:
          'Who authenticated the user, where that is not the issuer: for guests, their home tenant.',
      },
      idtyp: {
        title: 'Kind of token',
        explanation:
          'app for an application without a user. An API that serves both must look here before it trusts oid as a person.',
      },
      in_corp: {
        title: 'Inside the network',
        explanation: 'Set when the client logs in from the corporate network. A hint, not a proof.',
      },
      ipaddr: {
        title: 'IP address',
        explanation: 'Where the user logged in from, not where the present request comes from.',
      },
      login_hint: {
        title: 'Login hint',
        explanation: 'Opaque value that a client sends back for a silent login of the same user.',
      },
      oid: {
        title: 'Object ID',
        explanation:
          'The user or service principal, the same for every application of the tenant. Together with tid it is the key to store.',
      },
      onprem_sid: {
        title: 'On-premises SID',
        explanation:
          'Security identifier of the user in the Active Directory that is synchronised.',
      },
      puid: {
        title: 'Passport ID',
        explanation: 'Older internal identifier of the user. Prefer oid.',
      },
      rh: {
        title: 'Revalidation data',
        explanation: 'Entra revalidates tokens by it. Resources do not use it.',
      },
      scp: {
        title: 'Delegated permissions',
        explanation:
          'What the user let the client do, as words separated by spaces. Absent in application tokens, which have roles.',
      },
      tenant_ctry: {
        title: 'Tenant’s country',
        explanation:
          'Country where the tenant was registered, in two letters; set by an administrator.',
      },
      tenant_region_scope: {
        title: 'Tenant’s region',
        explanation: 'Where the tenant’s data lives, such as EU or NA.',
      },
      tfp: {
        title: 'Policy',
        explanation:
          'The user flow of Azure AD B2C that issued the token. Check that it is the expected.',
      },
      tid: {
        title: 'Tenant ID',
        explanation:
          'The tenant the user logged in to. A multi-tenant API compares it with its list and with iss, or lets anybody in.',
      },
      unique_name: {
        title: 'Display name of the user',
        explanation: 'A readable name in version 1.0 tokens. Can be reused: never authorize by it.',
      },
      upn: {
        title: 'User principal name',
        explanation:
          'Looks like an e-mail address and may change. For display, not for permissions.',
      },
      uti: {
        title: 'Token’s identifier',
        explanation: 'Entra’s jti: the ID under which the sign-in log lists the token.',
      },
      ver: {
        title: 'Version',
        explanation:
          '1.0 or 2.0. It decides the form of iss and aud; the API’s registration, not the endpoint called, chooses it.',
      },
      wids: {
        title: 'Directory roles',
        explanation: 'Template IDs of the tenant-wide administrator roles the user holds.',
      },
      xms_cc: {
        title: 'Client capabilities',
        explanation:
          'cp1: the client can handle claims challenges, so access can be revoked at once.',
      },
      xms_edov: {
        title: 'E-mail domain verified',
        explanation:
          'Whether the domain of email was verified by its tenant. Without it trust no email.',
      },
      xms_idrel: {
        title: 'Relation to the tenant',
        explanation:
          'Numbers that tell how the identity relates to the tenant, such as member or guest.',
      },
      xms_mirid: {
        title: 'Managed identity',
        explanation: 'Azure resource ID of the managed identity that the token was issued to.',
      },
      xms_st: {
        title: 'Subject at the client',
        explanation: 'The sub that the client’s own ID tokens have for this user.',
      },
      xms_tcdt: {
        title: 'Tenant’s creation',
        explanation: 'When the tenant was created, in seconds since 1970 UTC.',
      },
    },
  },
  firebase: {
    title: 'Firebase Authentication',
    claims: {
      firebase: {
        title: 'Firebase login',
        explanation:
          'How the user signed in (sign_in_provider), all linked identities, and the tenant if there is one.',
      },
      user_id: {
        title: 'User ID',
        explanation: 'The same as sub. Security rules know it as request.auth.uid.',
      },
      provider_id: {
        title: 'Provider of the login',
        explanation: 'anonymous for a user who has not signed in yet; otherwise mostly absent.',
      },
    },
  },
  google: {
    title: 'Google',
    claims: {
      hd: {
        title: 'Hosted domain',
        explanation:
          'Domain of the user’s organisation. To admit only one’s own, check it here: the request parameter hd restricts nothing.',
      },
      google: {
        title: 'Google’s details',
        explanation:
          'Facts about the machine or the access levels that the token was issued for, in tokens of Google Cloud.',
      },
    },
  },
  cognito: {
    title: 'Amazon Cognito',
    claims: {
      token_use: {
        title: 'Use of the token',
        explanation:
          'id or access. An API must accept access only: both are signed by the same keys.',
      },
      username: {
        title: 'User name',
        explanation: 'Login name of the user within the pool, in access tokens.',
      },
      'cognito:username': {
        title: 'User name in ID tokens',
        explanation: 'Login name of the user within the pool. May be an opaque ID.',
      },
      'cognito:groups': {
        title: 'Groups of the pool',
        explanation: 'Groups of the user pool that the user is in. Often mapped to permissions.',
      },
      'cognito:roles': {
        title: 'IAM roles',
        explanation:
          'Roles of the user’s groups that an identity pool may hand out credentials for.',
      },
      'cognito:preferred_role': {
        title: 'Preferred IAM role',
        explanation: 'Role of the group with the highest precedence: an identity pool takes it.',
      },
      identities: {
        title: 'Federated identities',
        explanation: 'Accounts at other providers that the user is linked with.',
      },
      event_id: {
        title: 'Login event',
        explanation:
          'The authentication that the token came from; all tokens of one login share it.',
      },
      origin_jti: {
        title: 'Family of tokens',
        explanation:
          'Identifier of the refresh token behind it. Revoking that one revokes this one.',
      },
      device_key: {
        title: 'Remembered device',
        explanation: 'Which of the user’s remembered devices was used to sign in.',
      },
      version: {
        title: 'Version of the token',
        explanation: 'Version of the access token’s format, which customising tokens raises.',
      },
    },
  },
  auth0: {
    title: 'Auth0',
    claims: {
      gty: {
        title: 'Grant type',
        explanation:
          'How the token was obtained. client-credentials means that no user stands behind it.',
      },
      permissions: {
        title: 'Permissions',
        explanation:
          'What role-based access control grants the user at this API. Checked instead of scope where RBAC is on.',
      },
      org_id: {
        title: 'Organization ID',
        explanation:
          'Organization the user logged in to. A multi-tenant application must check it.',
      },
      org_name: {
        title: 'Organization’s name',
        explanation: 'Name of the organization in lower case. It can change: org_id can’t.',
      },
    },
  },
  okta: {
    title: 'Okta',
    claims: {
      ver: {
        title: 'Version of the claims',
        explanation: 'A number, 1 so far, that would grow with an incompatible change.',
      },
      cid: {
        title: 'Client’s ID',
        explanation:
          'The application that requested the access token, where others write client_id.',
      },
      uid: {
        title: 'User’s ID',
        explanation:
          'The user in Okta, stable for good. Absent where an application acts for itself.',
      },
      scp: {
        title: 'Scopes',
        explanation: 'What was granted, as an array; others write scope as one string.',
      },
      idp: {
        title: 'Identity provider of the login',
        explanation:
          'Which identity provider signed the user in: the organization itself or another.',
      },
    },
  },
  keycloak: {
    title: 'Keycloak',
    claims: {
      typ: {
        title: 'Use of the token',
        explanation:
          'Bearer, ID, Refresh or Offline. An API accepts Bearer only; the header’s typ says just JWT.',
      },
      realm_access: {
        title: 'Realm roles',
        explanation: 'Roles that hold in the whole realm, under roles.',
      },
      resource_access: {
        title: 'Client roles',
        explanation: 'Roles by client. An API reads those under its own client ID and no others.',
      },
      session_state: {
        title: 'Session',
        explanation: 'The login session at the server; newer versions write sid.',
      },
      'allowed-origins': {
        title: 'Allowed origins',
        explanation: 'Web origins from which the client may call: input for an API’s CORS headers.',
      },
      authorization: {
        title: 'Granted permissions',
        explanation:
          'Resources and scopes that authorization services granted, in a token for a resource.',
      },
      organization: {
        title: 'Organizations',
        explanation: 'Organizations of the realm that the user is a member of.',
      },
      s_hash: {
        title: 'State hash',
        explanation:
          'Left half of the hash of state, by which a client notices that it was swapped.',
      },
      clientId: {
        title: 'Service’s client',
        explanation: 'The client whose service account the token is for.',
      },
      clientHost: {
        title: 'Service’s host',
        explanation: 'Host that the service account logged in from.',
      },
      clientAddress: {
        title: 'Service’s address',
        explanation: 'IP address that the service account logged in from.',
      },
    },
  },
  github: {
    title: 'GitHub Actions',
    claims: {
      actor: {
        title: 'Actor of the run',
        explanation: 'Account that started the run. For a pull request that may be an outsider.',
      },
      actor_id: {
        title: 'ID of the actor',
        explanation: 'Number of the account that started the run; it survives renaming.',
      },
      base_ref: {
        title: 'Target branch',
        explanation: 'Branch that a pull request is to be merged into; empty for other events.',
      },
      check_run_id: {
        title: 'ID of the check',
        explanation: 'Number of the check run that belongs to the job.',
      },
      enterprise: {
        title: 'Enterprise',
        explanation: 'Enterprise that owns the organization of the repository.',
      },
      enterprise_id: {
        title: 'ID of the enterprise',
        explanation: 'Number of the enterprise; unlike the name it stays the same.',
      },
      environment: {
        title: 'Deployment environment',
        explanation:
          'Environment of the job. With protection rules on it, a cloud role can rely on their approval.',
      },
      environment_node_id: {
        title: 'ID of the environment',
        explanation: 'Node ID of the deployment environment in GitHub’s API.',
      },
      event_name: {
        title: 'Event',
        explanation: 'What triggered the run, such as push or pull_request.',
      },
      head_ref: {
        title: 'Source branch',
        explanation: 'Branch that a pull request comes from. Outsiders choose its name.',
      },
      job_workflow_ref: {
        title: 'Workflow of the job',
        explanation:
          'File and revision of the reusable workflow that runs. Trust it to let in only a reviewed deployment.',
      },
      job_workflow_sha: {
        title: 'Commit of the job’s workflow',
        explanation: 'Commit at which the reusable workflow was read.',
      },
      ref: {
        title: 'Git ref',
        explanation:
          'Branch or tag that the run is for. A rule for refs/heads/main keeps others out.',
      },
      ref_protected: {
        title: 'Ref is protected',
        explanation: 'Whether branch protection applies to the ref. A string, not a boolean.',
      },
      ref_type: {
        title: 'Kind of ref',
        explanation: 'branch or tag; tells apart refs that bear the same name.',
      },
      repository: {
        title: 'Repository',
        explanation:
          'Owner and name of the repository. A renamed or deleted name can be taken: pin repository_id too.',
      },
      repository_id: {
        title: 'ID of the repository',
        explanation: 'Number of the repository, the same after a renaming and never given anew.',
      },
      repository_owner: {
        title: 'Owner',
        explanation: 'Organization or user that the repository belongs to.',
      },
      repository_owner_id: {
        title: 'ID of the owner',
        explanation: 'Number of the owner. Guards against somebody who takes over the name.',
      },
      repository_visibility: {
        title: 'Visibility',
        explanation: 'public, private or internal, at the time of the run.',
      },
      run_attempt: {
        title: 'Attempt',
        explanation: 'How often the run was started, counting from 1.',
      },
      run_id: {
        title: 'ID of the run',
        explanation: 'Number of the workflow run; stays the same when it is started again.',
      },
      run_number: {
        title: 'Number of the run',
        explanation: 'Counts the runs of this workflow in this repository.',
      },
      runner_environment: {
        title: 'Runner',
        explanation: 'github-hosted or self-hosted. A self-hosted machine can be tampered with.',
      },
      sha: {
        title: 'Commit',
        explanation: 'Commit that the run has checked out, for provenance of what it builds.',
      },
      workflow: {
        title: 'Workflow',
        explanation: 'Name of the workflow; anybody who may push can pick it.',
      },
      workflow_ref: {
        title: 'Workflow file',
        explanation: 'File and revision of the workflow that calls, in full.',
      },
      workflow_sha: {
        title: 'Commit of the workflow',
        explanation: 'Commit at which the calling workflow file was read.',
      },
    },
  },
  kubernetes: {
    title: 'Kubernetes',
    claims: {
      'kubernetes.io': {
        title: 'Where it is bound',
        explanation:
          'Namespace, service account and the pod or node the token is bound to. It ends when that object is deleted.',
      },
      'kubernetes.io/serviceaccount/namespace': {
        title: 'Namespace',
        explanation: 'Namespace of the service account, in a legacy token that never expires.',
      },
      'kubernetes.io/serviceaccount/secret.name': {
        title: 'Secret',
        explanation:
          'Secret that holds the legacy token. Deleting it is the only way to revoke it.',
      },
      'kubernetes.io/serviceaccount/service-account.name': {
        title: 'Service account',
        explanation: 'Name of the service account, in legacy tokens.',
      },
      'kubernetes.io/serviceaccount/service-account.uid': {
        title: 'ID of the service account',
        explanation: 'Tells a service account from a later one that bears its name.',
      },
    },
  },
}
