@_spi(_Unicode) import Swift

/// What a text may hold, whoever wrote it. Rules [T1]-[T6].
public enum TextRules {
    /// The text as it is kept: composed (NFC), without characters that steer the page or hide, trimmed.
    ///
    /// Throws ``CommandRejection/textIsEmpty`` or ``CommandRejection/textIsTooLong``.
    public static func clean(
        _ text: String, graphemes: Int = Limits.noteGraphemes, bytes: Int = Limits.noteBytes
    ) throws(CommandRejection) -> String {
        // Four times the limit can still shrink to a legal text; beyond that nobody typed it.
        guard text.utf8.count <= 4 * bytes else { throw .textIsTooLong }
        let kept = trim(isPlain(text) ? text.unicodeScalars : thinned(text))
        guard kept.contains(where: isVisible) else { throw .textIsEmpty }
        let cleaned = String(kept)
        guard cleaned.utf8.count <= bytes,
            // Never more characters than bytes, so most texts need no counting.
            cleaned.utf8.count <= graphemes || cleaned.count <= graphemes
        else { throw .textIsTooLong }
        return cleaned
    }

    /// A heading as it is kept.
    public static func heading(_ text: String) throws(CommandRejection) -> String {
        try line(text, graphemes: Limits.titleGraphemes, bytes: Limits.titleBytes)
    }

    /// What stands on one line, as it is kept: cleaned as any text, without line breaks.
    static func line(
        _ text: String, graphemes: Int, bytes: Int = Limits.noteBytes
    ) throws(CommandRejection) -> String {
        let text = try clean(text, graphemes: graphemes, bytes: bytes)
        return String(text.map { $0.isNewline ? " " : $0 })
    }

    /// Whether there is nothing to compose or drop: printable ASCII and the letters of Latin-1, as in nearly
    /// every Swedish text.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            (0x20...0x7E).contains($0.value) || (0xC0...0xFF).contains($0.value)
        }
    }

    private static func thinned(_ text: String) -> String.UnicodeScalarView {
        var kept = String.UnicodeScalarView()
        var marks = 0
        // Composed after the dropping, which may bring a base and its mark together.
        for scalar in String(withoutSteering(text))._nfc {
            if isMark(scalar) {
                marks += 1
                if marks > marksPerBase { continue }
            } else if scalar.properties.generalCategory != .format {
                // A joiner between marks makes no new base.
                marks = 0
            }
            kept.append(scalar)
        }
        return kept
    }

    private static func withoutSteering(_ text: String) -> String.UnicodeScalarView {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if previous == "\r", scalar == "\n" { continue }
            if let scalar = replacement(for: scalar) { kept.append(scalar) }
        }
        return kept
    }

    /// More marks than this on one base reach into the neighbours' lines.
    private static let marksPerBase = 4

    private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: "\n"
        case 0x09: " "
        case 0x00...0x1F, 0x7F...0x9F: nil
        // Bidirectional embeddings, overrides and isolates (UAX #9 §2).
        case 0x202A...0x202E, 0x2066...0x2069: nil
        // Invisible controls, byte order mark, interlinear annotation, tags.
        case 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: nil
        // Noncharacters (Unicode §23.7).
        case 0xFDD0...0xFDEF: nil
        case let value where value & 0xFFFE == 0xFFFE: nil
        default: scalar
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    /// Whether a reader sees anything of it.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if isSpace(scalar) || isMark(scalar) || scalar.properties.isDefaultIgnorableCodePoint {
            return false
        }
        // BRAILLE PATTERN BLANK is a letter to Unicode and nothing to the eye.
        return scalar.properties.generalCategory != .format && scalar.value != 0x2800
    }

    private static func trim(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return scalars[scalars.endIndex...] }
        return scalars[first...last]
    }
}
