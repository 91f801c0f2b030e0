import BoardModel
import TemplateFile
import Testing

/// The template of the method holds all of the method.
@Suite struct WorkshopTests {
    private let template: Template

    init() throws {
        template = try TemplateFile.load("\(Files.templates)/stad-for-stad.json")
    }

    private func column(_ id: String) throws -> Column {
        try #require(template.columns.first { $0.id.rawValue == id })
    }

    private func exercise(_ id: String) throws -> Exercise {
        try #require(template.exercises.first { $0.id.rawValue == id })
    }

    @Test("[D26] every question stands there word for word")
    func questions() throws {
        for (id, sv, en) in WorkshopQuestions.all {
            let column = try column(id)
            #expect([column.question.texts["sv"], headed(column, "sv")].contains(sv))
            #expect([column.question.texts["en"], headed(column, "en")].contains(en))
        }
    }

    private func headed(_ column: Column, _ language: Language) -> String {
        "\(column.title?.texts[language] ?? ""): \(column.question.texts[language] ?? "")"
    }

    @Test("[D26] every exercise has its title and introduction")
    func exercises() throws {
        for (id, sv, en) in WorkshopQuestions.exercises {
            let exercise = try exercise(id)
            #expect([exercise.title, exercise.intro].map { $0?.texts["sv"] } == sv)
            #expect([exercise.title, exercise.intro].map { $0?.texts["en"] } == en)
        }
        #expect(
            template.exercises.filter { $0.notCounted != true }.map(\.id.rawValue)
                == ["e1", "e2", "e3", "e4"])
        #expect(
            template.exercises.compactMap(\.coreGroup) == [
                .listens, .presents, .presents, .takesPart,
            ])
    }

    @Test("[D26] every field stands in its sector under its letter")
    func fields() {
        let sectors = Dictionary(
            uniqueKeysWithValues: template.groupSets[1].groups.map { ($0.id, $0.title.texts["sv"]) }
        )
        let fields = template.groupSets[0].groups
        #expect(template.groupSets.map(\.id.rawValue) == ["bransch", "sektor"])
        #expect(fields.map(\.letter) == WorkshopQuestions.fields.map(\.letter))
        #expect(fields.map { $0.title.texts["sv"] } == WorkshopQuestions.fields.map(\.title))
        #expect(
            fields.map { $0.within.flatMap { sectors[$0] } }
                == WorkshopQuestions.fields.map(\.sector))
        #expect(
            fields.filter { $0.offByDefault == true }.map(\.letter) == ["Q", "R", "S", "T"])
    }

    @Test("[D26] notes are linked, marked, carried and kept back as the method says")
    func nature() throws {
        let about = [LinkRule(type: .about, to: ColumnID(rawValue: "e1.q1"))]
        #expect(
            try ["e1.q2", "e1.q3", "e1.q4"].map { try column($0).links } == [about, about, about])
        #expect(try column("e1.q1").hiddenUntilReveal == true)
        #expect(try column("e1.q6").stem?.texts["sv"] == "Om vi inte gör något leder det till")
        #expect(
            template.columns.filter { $0.notForCoreGroup == true }.map(\.id.rawValue) == ["e2.q4"])
        #expect(try kinds("e2.q5") == ["Slutsats", "Lucka"])
        #expect(try kinds("e2.q6") == ["Åtgärd", "Fokusområde"])
        #expect(try kinds("e3.q1") == ["Nytt", "Viktigt"])
        #expect(
            template.columns.filter { $0.forGroups?.rawValue == "bransch" }.map(\.id.rawValue)
                == ["e1.q4", "e3.q2"])
        #expect(
            template.columns.filter { $0.feedsActionPlan == true }.map(\.id.rawValue)
                == ["e2.q6", "e3.q4", "e3.q5"])
    }

    private func kinds(_ id: String) throws -> [String?]? {
        try column(id).kinds?.map { $0.title.texts["sv"] }
    }

    @Test("[D26] the analysis carries contributions over and links obstacles and tools to them")
    func analysis() throws {
        let (contributions, obstacles) = (
            ColumnID(rawValue: "e4.contributions"), ColumnID(rawValue: "e4.obstacles")
        )
        let admission = try column("e4.q1")
        #expect(admission.isPrivate == true)
        #expect(
            admission.tagAxes?.map { $0.values.map { $0.title.texts["sv"] } }
                == [["Kontakt", "Negativt bidrag"], ["Medvetet", "Omedvetet"]])
        #expect(
            try column("e4.q2").links == [
                LinkRule(type: .derivedFrom, to: ColumnID(rawValue: "e4.q1"))
            ])
        #expect(try column("e4.contributions").carriedFrom?.rawValue == "e4.q2")
        #expect(
            try column("e4.obstacles").links
                == [LinkRule(type: .hinders, to: contributions, noneMeansAll: true)])
        #expect(
            try column("e4.tools").links
                == [
                    LinkRule(type: .enables, to: contributions),
                    LinkRule(type: .overcomes, to: obstacles),
                ])
    }

    @Test("[D26] e4 leads through contributions, obstacles, tools, and shows tools first")
    func order() throws {
        let e4 = try exercise("e4")
        #expect(
            e4.phases.filter { $0.kind == .write }.flatMap(\.columns).map(\.rawValue)
                == ["e4.q1", "e4.q2", "e4.obstacles", "e4.tools"])
        #expect(
            e4.displayOrder?.suffix(3).map(\.rawValue)
                == ["e4.tools", "e4.contributions", "e4.obstacles"])
        #expect(
            e4.phases.map(\.kind)
                == [
                    .chooseGroup, .write, .write, .write, .write, .star, .shareBack, .matrix, .vote,
                    .plan,
                ])
    }

    @Test(
        "[D26] e1 gathers and groups the problems before what is about them; e2 and e3 ask one by one"
    )
    func agenda() throws {
        #expect(
            try exercise("e1").phases.map(\.kind)
                == [.write, .themes, .write, .write, .write, .discuss, .compare])
        #expect(
            try exercise("e1").phases[2].columns.map(\.rawValue) == ["e1.q2", "e1.q3", "e1.q4"])
        for id in ["e2", "e3"] {
            let phases = try exercise(id).phases
            #expect(phases.first?.kind == .present)
            #expect(phases.dropFirst().allSatisfy { $0.kind == .write && $0.columns.count == 1 })
        }
    }
}
