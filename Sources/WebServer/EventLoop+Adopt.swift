import CLibwebsockets

extension EventLoop {
    /// Lets the library watch a descriptor and close it in the end; it neither reads nor writes.
    ///
    /// `subject` gets the callbacks and must live until the one that says it was closed.
    func adopt(file: Int32, as name: String, for subject: AnyObject) -> OpaquePointer? {
        name.withCString { name in
            var description = lws_adopt_desc_t()
            description.vh = vhost
            description.type = LWS_ADOPT_RAW_FILE_DESC
            description.fd.filefd = file
            description.vh_prot_name = name
            description.opaque = Unmanaged.passUnretained(subject).toOpaque()
            return lws_adopt_descriptor_vhost_via_info(&description)
        }
    }

    /// Makes `socket` a WebSocket connection: the library reads the upgrade request, which
    /// ``Handover`` wrote, answers it, and is the one to read what follows.
    ///
    /// When it does not, it closes the socket, and `connection` was never open.
    func adopt(socket: Int32, request: [UInt8], for connection: Connection) {
        handover = connection
        defer { handover = nil }
        request.withUnsafeBytes { bytes in
            _ = lws_adopt_socket_vhost_readbuf(
                vhost, socket, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
        }
    }
}
