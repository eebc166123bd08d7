package org.baobab.platform.webhook.sending;

import java.net.URI;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Clients that do one call and nothing by themselves: no redirects, no second try, no cookies, no decompression, no connection kept. */
final class HttpClients {
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final int CONNECTIONS = 200;
    private static final int CONNECTIONS_PER_ROUTE = 50;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private HttpClients() {}

    /**
     * Connects only to what lies outside. Behind a proxy the names are the proxy's to look up, and it is the one address that is exempt.
     */
    static CloseableHttpClient guarded(SendingSettings settings) {
        DnsResolver names =
                new CheckedResolver(settings.names(), settings.proxy().map(URI::getHost));
        HttpClientBuilder client = client(settings, names);
        settings.proxy().ifPresent(address -> client.setProxy(host(address)));
        return client.build();
    }

    /** For what the administrator listed, which lies on this side of the proxy. */
    static CloseableHttpClient unguarded(SendingSettings settings) {
        return client(settings, null).build();
    }

    private static HttpClientBuilder client(SendingSettings settings, DnsResolver names) {
        Timeout whole = Timeout.of(settings.timeout());
        return HttpClientBuilder.create()
                .setConnectionManager(connections(whole, names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(whole)
                        .setResponseTimeout(whole)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Baobab-Webhooks/1.0")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching();
    }

    private static PoolingHttpClientConnectionManager connections(Timeout whole, DnsResolver names) {
        Http1Config limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .build())
                .setDnsResolver(names)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(whole)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.ofSeconds(10))
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(whole).build())
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_PER_ROUTE)
                .build();
    }

    private static HttpHost host(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }
}
