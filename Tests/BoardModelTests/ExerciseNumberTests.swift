import BoardModel
import Testing

@Suite struct ExerciseNumberTests {
    @Test("[F3] exercises are numbered from 1; a welcome and a break have no number and take none")
    func numbers() throws {
        let exercises = [
            exercise("welcome", notCounted: true), exercise("first"),
            exercise("break", notCounted: true), exercise("second", notCounted: false),
        ]
        let board = try #require(Board(from: created(exercises)))
        let numbers = board.views(for: .facilitator).compactMap { view -> Int?? in
            guard case .phase(let phase) = view else { return nil }
            return phase.exercise.number
        }
        #expect(numbers == [nil, 1, nil, 2])
    }

    private func exercise(_ id: String, notCounted: Bool? = nil) -> Exercise {
        let phase = Phase(
            id: PhaseID(rawValue: "\(id).phase"), kind: .info, title: text, columns: [])
        return Exercise(
            id: ExerciseID(rawValue: id), title: text, notCounted: notCounted, phases: [phase])
    }

    private func created(_ exercises: [Exercise]) -> BoardEvent {
        let template = Template(
            format: Template.format, id: TemplateID(rawValue: "t"), version: 1, profile: .open,
            languages: ["sv"], title: text, purpose: text, groupSets: [], columns: [],
            exercises: exercises)
        return .boardCreated(template: template, title: "Tavla", language: "sv")
    }

    private let text = LocalizedText(["sv": "Namn"])
}
