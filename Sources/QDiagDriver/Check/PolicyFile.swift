public import DiagnosisModel
public import DiagnosisRules
internal import FoundationEssentials

/// A policy, and where it stands.
public struct PolicyFile: Sendable {
  /// As reports show it.
  public let path: String
  /// What its patterns of files are relative to; empty for the working directory, else with a slash at
  /// its end.
  let folder: String
  public let policy: Policy
  /// What the file holds.
  let text: String

  /// The name under which policies are found.
  public static let usualName = "qdiag.yml"

  /// - Throws: `InputError`: what is wrong with the file, and where.
  public init(path: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, message: "the policy cannot be read")
    }
    guard data.count <= Self.mostBytes else {
      throw InputError(path: path, message: "a policy has at most 1 MiB")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw InputError(path: path, message: "the policy is no text in UTF-8")
    }
    self.path = path
    self.text = text
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    policy = try PolicyReader(path: path).read(text)
  }

  private static let mostBytes = 1 << 20

  /// The nearest policy from the working directory upward, up to the root of its repository; nil where
  /// there is none.
  public static func nearest() -> String? {
    let manager = FileManager.default
    var folder = ""
    for _ in 0..<64 {
      if manager.fileExists(atPath: folder + usualName) { return folder + usualName }
      // What lies above a repository is somebody else's.
      if manager.fileExists(atPath: folder + ".git") { return nil }
      folder += "../"
    }
    return nil
  }

  /// The path of an input as the policy's patterns see it.
  public func relative(_ input: String) -> String {
    let folder = AbsolutePath(self.folder.isEmpty ? "." : self.folder)
    return AbsolutePath(input).relative(to: folder)
  }
}

/// A path from the root, without `.` and `..`; links are not followed.
struct AbsolutePath: Equatable {
  let parts: [Substring]

  init(_ path: String, from base: String = FileManager.default.currentDirectoryPath) {
    let whole = path.hasPrefix("/") ? path : base + "/" + path
    parts = whole.split(separator: "/").reduce(into: []) { parts, part in
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
  }

  func relative(to folder: AbsolutePath) -> String {
    let common = zip(parts, folder.parts).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: folder.parts.count - common)
    return (up + parts[common...]).joined(separator: "/")
  }
}
