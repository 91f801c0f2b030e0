/// How much of everything a template holds.
public enum TemplateLimits {
    /// Bytes of a file.
    public static let fileBytes = 1_048_576
    public static let languages = 1...8
    public static let columns = 1...60
    public static let groupSets = 0...8
    /// Of all sets together.
    public static let groups = 40
    /// Of one set; as many as there are letters for badges.
    public static let groupsPerSet = 2...24
    public static let exercises = 1...20
    /// Of all exercises together.
    public static let phases = 1...100
    public static let kinds = 2...12
    public static let tagAxes = 1...4
    public static let linkRules = 1...8
    /// Suggested length of a phase.
    public static let minutes = 1...240

    /// Problems told of one file.
    public static let problems = 100

    /// Characters of a text that a person reads in one glance: a name, a heading.
    public static let titleLength = 80
    /// Characters of a question.
    public static let questionLength = 300
    /// Characters of an example or a stem.
    public static let exampleLength = 140
    /// Characters of an introduction, an instruction, a help text.
    public static let proseLength = 600
}
