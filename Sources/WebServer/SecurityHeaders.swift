/// The headers that stand in every response, whatever its status.
enum SecurityHeaders {
    private static let fixed = [
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: SAMEORIGIN",
        "Referrer-Policy: no-referrer",
        "Cross-Origin-Opener-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ].map { $0 + "\r\n" }.joined()

    /// The lines; `host` has been checked against the hosts allowed, or is empty.
    static func lines(host: String, formAction: HTTPResponse.FormAction) -> String {
        // Not every browser takes 'self' to hold the WebSocket schemes (CSP 3, §6.7.2.8).
        let sockets = host.isEmpty ? "" : " ws://\(host) wss://\(host)"
        return fixed
            + "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'\(sockets); base-uri 'none'; "
            + "form-action \(formAction.rawValue); frame-src 'self'; frame-ancestors 'self'; "
            + "require-trusted-types-for 'script'\r\n"
    }
}
