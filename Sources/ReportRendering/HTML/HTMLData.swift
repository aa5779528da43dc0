internal import FoundationEssentials

/// A result as JSON inside a page, which the page can save.
struct HTMLData {
  let json: Data
  /// Makes zlib's format of large ones; nil leaves them as they are.
  let deflate: Deflate?

  /// What browsers read without being noticed.
  private static let mostPlain = 1 << 20

  var html: HTML { packed ?? plain }

  private var packed: HTML? {
    guard json.count > Self.mostPlain, let bytes = deflate?.function(json) else { return nil }
    let text = HTML(stringLiteral: bytes.base64EncodedString())
    return "<script type=\"text/plain\" class=\"data\" data-packed=\"deflate\">\(text)</script>\n"
  }

  /// `<` is spelled so that no text ends the element.
  private var plain: HTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    for byte in json {
      if byte == UInt8(ascii: "<") {
        bytes += Array("\\u003c".utf8)
      } else if byte != UInt8(ascii: "\n") {
        bytes.append(byte)
      }
    }
    let text = HTML(stringLiteral: String(decoding: bytes, as: UTF8.self))
    return "<script type=\"application/json\" class=\"data\">\(text)</script>\n"
  }
}
