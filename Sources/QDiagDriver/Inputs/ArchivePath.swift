internal import DiagnosisModel
internal import LLVMInterop

/// A path that names a member of a library: `libfoo.a(bar.o)`, or `libfoo.a(bar.o:2)` for the second of
/// that name.
public struct ArchivePath {
  let archive: String
  let member: String
  let occurrence: Int

  /// Nil where the text does not look like one, or a file has that name.
  init?(_ path: String) {
    guard path.last == ")", let open = path.lastIndex(of: "("), TextFile.bytes(path, most: 1) == nil
    else { return nil }
    archive = String(path[..<open])
    var name = path[path.index(after: open)...].dropLast()
    var number = 1
    if let colon = name.lastIndex(of: ":"), let written = Int(name[name.index(after: colon)...]) {
      number = written
      name = name[..<colon]
    }
    member = String(name)
    occurrence = number
  }

  /// The paths of all members of libraries in place of the libraries; other paths stay.
  public static func expand(_ paths: [String]) -> [String] {
    paths.flatMap { path in members(of: path) ?? [path] }
  }

  private static func members(of path: String) -> [String]? {
    guard path != "-", let head = TextFile.bytes(path, most: 8),
      head.elementsEqual("!<arch>\n".utf8), let buffer = try? InputBuffer(path: path)
    else { return nil }
    let names = buffer.withBytes { bytes, _ in
      ArchiveMember.list(UnsafeRawBufferPointer(bytes))?.map(\.name)
    }
    // Of an empty or damaged one the error says so.
    guard let names, !names.isEmpty else { return nil }
    var seen: [String: Int] = [:]
    return names.map { name in
      seen[name, default: 0] += 1
      let number = seen[name] ?? 1
      return "\(path)(\(name)\(number > 1 ? ":\(number)" : ""))"
    }
  }

  /// The member's bytes within those of the library.
  func content(in bytes: UnsafeBufferPointer<CChar>) -> Range<Int>? {
    let found =
      ArchiveMember.list(UnsafeRawBufferPointer(bytes))?.filter { $0.name == member } ?? []
    return occurrence >= 1 && occurrence <= found.count ? found[occurrence - 1].content : nil
  }
}
