/** A project on a GitLab server, and the application that the server knows the editor's page as. */
export interface StockServer {
  /** Origin of the server: `https://gitlab.com`. */
  readonly server: string;
  /** `group/project` */
  readonly repository: string;
  readonly appId: string;
}

/** Decap's GitLab backend with PKCE: editors sign in at GitLab itself, and no secret lies on the page. */
export function stockBackend({ server, repository, appId }: StockServer) {
  return {
    name: 'gitlab',
    repo: repository,
    auth_type: 'pkce',
    app_id: appId,
    base_url: server,
    api_root: `${server}/api/v4`,
  };
}
