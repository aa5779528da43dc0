/// All forms in which results are written. Help, errors and tests follow from the list.
public enum RendererRegistry {
  /// The first is what is printed where no form is asked for.
  public static let all: [any Renderer.Type] = [
    TextRenderer.self, JSONRenderer.self, HTMLRenderer.self, NDJSONRenderer.self,
    SARIFRenderer.self, JUnitRenderer.self, MarkdownRenderer.self, GitHubRenderer.self,
    GitLabRenderer.self,
  ]

  /// "text for people, json for programs".
  public static var help: String {
    all.map { "\($0.name) \($0.purpose)" }.joined(separator: ", ")
  }

  /// - Throws: `RendererError` that lists the forms.
  public static func renderer(named name: String) throws(RendererError) -> any Renderer.Type {
    guard let found = all.first(where: { $0.name == name }) else {
      throw RendererError(
        message: "there is no format '\(name)'; there are: "
          + all.map { $0.name }.joined(separator: ", "))
    }
    return found
  }
}

/// Why something cannot be written in a form: one line.
public struct RendererError: Error, Sendable, Equatable, CustomStringConvertible {
  public let message: String

  public init(message: String) {
    self.message = message
  }

  public var description: String { message }
}
