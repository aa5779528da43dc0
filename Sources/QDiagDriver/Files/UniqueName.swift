#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// New files and folders under names that nobody else has; where none can be made, `errno` says why.
public enum UniqueName {
  /// A file that is open for reading and writing.
  public static func file(_ prefix: String) -> (descriptor: Int32, path: String)? {
    var name = template(prefix)
    let descriptor = mkstemp(&name)
    return descriptor < 0 ? nil : (descriptor, path(name))
  }

  public static func folder(_ prefix: String) -> String? {
    var name = template(prefix)
    return mkdtemp(&name) == nil ? nil : path(name)
  }

  private static func template(_ prefix: String) -> [CChar] { Array("\(prefix)XXXXXX".utf8CString) }

  private static func path(_ name: [CChar]) -> String {
    name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }
}
