public import DiagnosisModel
public import FoundationEssentials

/// The form for whoever gets a report sent: one file that any browser opens, without a network.
public struct HTMLRenderer: Renderer {
  public static let name = "html"
  public static let purpose = "for browsers"
  public static let fileExtension = "html"

  public static var showsListings: Bool { true }

  private let options: RenderingOptions

  public init(_ options: RenderingOptions) {
    self.options = options
  }

  public static func canRender(_ type: any Encodable.Type) -> Bool { type is any HTMLResult.Type }

  public func render(_ result: some Encodable) throws -> Data {
    guard let result = result as? any HTMLResult else {
      preconditionFailure("\(type(of: result)) has no HTML form")
    }
    let page = HTMLPage(title: result.title, command: options.command)
    let data = HTMLData(json: try JSONRenderer().render(result), deflate: options.deflate).html
    return Data((page.head(isSingle: true) + result.html + data + page.foot).text.utf8)
  }
}

/// A result that has a page.
protocol HTMLResult: Encodable {
  /// What it is about, in a few words.
  var title: String { get }
  /// What stands in the page's body.
  var html: HTML { get }
}

/// A section a report, with the report's JSON inside.
extension HTMLRenderer: ReportRenderer {
  private var page: HTMLPage { HTMLPage(title: "qdiag", command: options.command) }

  public var opening: String { page.head(isSingle: false).text }
  public var separator: String { "\n" }

  public func part(_ report: Report) throws -> Data {
    let section = HTMLReport(report: report).html
    let json = try JSONRenderer().part(report.withoutListings)
    return Data((section + HTMLData(json: json, deflate: options.deflate).html).text.utf8)
  }

  public func closing(tool: Tool, unanalyzed: [InputError]) -> Data {
    let errors = unanalyzed.map { error -> HTML in
      "<li><strong>\(error.path)</strong>: \(error.message)</li>"
    }
    let missing: HTML =
      errors.isEmpty
      ? "" : "<section><h2>Without a report</h2><ul>\(errors.joined())</ul></section>"
    let made: HTML =
      "<p class=\"faint\">\(tool.name) \(tool.version), LLVM \(tool.llvm)</p>"
    return Data((missing + made + page.foot).text.utf8)
  }
}

extension Report {
  /// As it is in JSON where nobody asks for machine code: the page shows that itself.
  fileprivate var withoutListings: Report {
    var report = self
    for index in report.loops.indices { report.loops[index].code?.listing = nil }
    return report
  }
}
