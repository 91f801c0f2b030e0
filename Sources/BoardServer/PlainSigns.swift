/// The icons that stand beside words on plain pages, drawn as `Web/shared/icons.js` has them.
enum PlainIcon: CaseIterable {
    case check, edit, hide, hold, refuse, veil

    var paths: [String] {
        switch self {
        case .check: ["M5 12.5l4.5 4.5L19 7.5"]
        case .edit: ["M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z"]
        case .hide: ["M3 12c5-8 13-8 18 0-5 8-13 8-18 0M4.5 19.5l15-15"]
        case .hold: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M10 9.5v5M14 9.5v5"]
        case .refuse: ["M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V13M12 16.5h.01"]
        case .veil:
            [
                "M3 7.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0M3 12.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
                "M3 17.5c2-2 4-2 6 0s4 2 6 0 4-2 6 0",
            ]
        }
    }

    var html: HTML {
        HTML(
            "svg", ["class": "icon", "viewBox": "0 0 24 24", "aria-hidden": "true"],
            children: paths.map { HTML("path", ["d": $0]) })
    }
}

/// The sign of a group: letter, shape and colour, as `groupBadge` of `Web/shared/page.js` draws it.
enum PlainBadge {
    static let shapes = [
        "M20 2a18 18 0 1 0 0 36 18 18 0 0 0 0-36z",
        "M4 4h32v32H4z",
        "M20 0l20 20-20 20L0 20z",
        "M10 3h20l9 17-9 17H10L1 20z",
        "M4 3h32v19c0 8-8 13-16 16-8-3-16-8-16-16z",
        "M4 37V19a16 16 0 0 1 32 0v18z",
        "M4 4h14a18 18 0 0 1 18 18v14H22A18 18 0 0 1 4 18z",
        "M2 5h25l12 15-12 15H2z",
        "M2 5h36v10a5 5 0 0 0 0 10v10H2V25a5 5 0 0 0 0-10z",
    ]
    static let letters = "ABCDEFGHJKLMNPQRSTUVWXYZÅÄÖ"
    static let colours = [1, 2, 3, 4, 9, 10, 5, 6, 7, 8, 9, 1, 6, 4, 2, 3, 7, 5]

    static func html(_ letter: String) -> HTML {
        let index = letters.map(String.init).firstIndex(of: letter) ?? 0
        return HTML(
            "svg",
            [
                "class": "group-badge", "viewBox": "-1 -1 42 42", "role": "img",
                "aria-label": letter,
                "data-outlined": index >= shapes.count ? "" : nil,
                "data-colour": String(colours[index % colours.count]),
            ],
            HTML("path", ["d": shapes[index % shapes.count]]),
            HTML(
                "text", ["x": "20", "y": "20", "dy": "0.36em", "text-anchor": "middle"],
                HTML(text: letter)))
    }
}
