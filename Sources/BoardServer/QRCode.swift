import BoardProtocol
import CQRencode

/// A QR code: the modules of one text, dark or light.
struct QRCode {
    /// Light modules that must surround it (ISO/IEC 18004 §6.3.8).
    static let quietZone = 4

    /// Modules in a row, without the quiet zone.
    let width: Int
    private let dark: [Bool]

    /// Nil when the text is too long for any code.
    init?(_ text: String) {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
            return nil
        }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        // Bit 0 of each byte says dark.
        dark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map {
            $0 & 1 == 1
        }
    }

    /// Whether a module is dark; outside of the code everything is light.
    func isDark(row: Int, column: Int) -> Bool {
        (0..<width).contains(row) && (0..<width).contains(column) && dark[row * width + column]
    }

    /// For a page: runs of dark modules as rectangles of one path.
    var picture: QRPicture {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while isDark(row: row, column: column) { column += 1 }
                if column > start {
                    path +=
                        "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1H"
                    path += "\(start + Self.quietZone)z"
                }
                column += 1
            }
        }
        return QRPicture(size: width + 2 * Self.quietZone, path: path)
    }

    /// For a terminal: two rows a line, dark on light whatever the terminal's colours.
    var lines: [String] {
        stride(from: -Self.quietZone, to: width + Self.quietZone, by: 2).map { row in
            let cells = (-Self.quietZone..<width + Self.quietZone).map { column in
                switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
                case (false, false): "█"
                case (false, true): "▀"
                case (true, false): "▄"
                case (true, true): " "
                }
            }
            return "\u{1B}[97;40m" + cells.joined() + "\u{1B}[0m"
        }
    }
}
