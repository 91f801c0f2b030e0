public struct Board {}
extension Board { public func evolve(_ event: BoardEvent) {} }
/// Placeholder
public enum Rank { public static let step: Int64 = 1 << 20 }
