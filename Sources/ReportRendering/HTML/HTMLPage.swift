internal import DiagnosisModel
internal import FoundationEssentials

/// What stands around results: style, script, and who may do what.
struct HTMLPage {
  let title: String
  /// The command that made it; nil where nobody said.
  let command: String?

  /// Style and script are the only ones that may act, by their digests; nothing may be fetched.
  private static let policy =
    "default-src 'none'; style-src 'sha256-\(styleDigest)'; script-src 'sha256-\(scriptDigest)'; "
    + "base-uri 'none'; form-action 'none'"

  /// SHA-256 of the files in `Assets`, in base 64; a test holds them against the files.
  static let styleDigest = "Z0oCIb2nZDpvM65rwWv80KZp4e4rn40I7pdv5HIxvS0="
  static let scriptDigest = "Xs8FG+Sij0sjrrSCfyliSRs8hiMbsmMpu+JHTb1g2Xk="

  static var style: String { String(decoding: PackageResources.page_css, as: UTF8.self) }
  static var script: String { String(decoding: PackageResources.page_js, as: UTF8.self) }

  /// - Parameter isSingle: whether the JSON inside is one document, not a list of reports.
  func head(isSingle: Bool) -> HTML {
    let opening = JSONRenderer().opening
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(HTML(stringLiteral: Self.style))</style>
      </head>
      <body data-single="\(isSingle ? "true" : "false")" data-opening="\(opening)">
      <header>
      <div class="tools">
      <button data-does="save">JSON</button>
      <button data-does="unfold">unfold all</button>
      <button data-does="theme">light or dark</button>
      <span id="said" role="status"></span>
      </div>
      \(made)
      </header>
      <main>

      """
  }

  private var made: HTML {
    guard let command else { return "" }
    return """
      <p class="faint">made by <code id="command">\(command)</code>
      <button data-does="copy" data-of="command">copy</button></p>
      """
  }

  var foot: HTML {
    """
    </main>
    <script>\(HTML(stringLiteral: Self.script))</script>
    </body>
    </html>

    """
  }
}
