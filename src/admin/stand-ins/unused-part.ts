// Takes the place of widgets and backends that the configuration never names.
// A fresh symbol keeps several of them from clashing in Decap's registry.
const widget = {
  Widget: () => ({
    name: Symbol('unused'),
    controlComponent: () => null,
    previewComponent: () => null,
    schema: {},
  }),
};

class UnusedBackend {}

export default widget;
export {
  UnusedBackend as AwsCognitoGitHubProxyBackend,
  UnusedBackend as AzureBackend,
  UnusedBackend as BitbucketBackend,
  UnusedBackend as ForgejoBackend,
  UnusedBackend as GitGatewayBackend,
  UnusedBackend as GitHubBackend,
  UnusedBackend as GitLabBackend,
  UnusedBackend as GiteaBackend,
  UnusedBackend as ProxyBackend,
  UnusedBackend as TestBackend,
};
