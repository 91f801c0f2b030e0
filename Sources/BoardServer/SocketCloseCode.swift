import WebServer

/// The number a socket is closed with; `BoardProtocol.CloseCode` says what the numbers mean to us.
typealias SocketCloseCode = CloseCode
