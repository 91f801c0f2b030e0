import BoardModel
import BoardProtocol

/// The records of one batch, each look of each record encoded once: audiences that see the same thing
/// share its bytes.
struct BatchEncodings {
    private var looks: [RecordKey: [(view: RecordView, bytes: EncodedRecord)]] = [:]

    mutating func encode(_ view: RecordView, of key: RecordKey) -> EncodedRecord {
        if let known = looks[key]?.first(where: { $0.view == view }) { return known.bytes }
        let bytes = RecordEncoding.encode(view)
        looks[key, default: []].append((view, bytes))
        return bytes
    }
}
