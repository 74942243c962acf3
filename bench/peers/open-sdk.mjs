/** Opens the vendor's SDK for a webhook on this computer. `entry`: its main file; it is installed at run time. */
export async function openSdk(entry, webhook) {
  const { B24Hook, ApiVersion } = await import(entry);
  const sdk = B24Hook.fromWebhookUrl(webhook.replace("http://", "https://"));
  sdk.offClientSideWarning();
  // The SDK turns every address into https; the portal of a benchmark speaks plain HTTP on loopback.
  sdk.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use((config) => {
    config.url = config.url.replace("https://", "http://");
    return config;
  });
  return sdk;
}
