public import Foundation

/// Where the tests find what they read.
public enum Places {
  /// The root of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static let fixtures = root.appending(path: "Fixtures")

  /// Real kernels beside the checkout; nil where they are absent, and then the tests that read them
  /// say that they are skipped.
  public static let corpus: URL? = {
    let place = root.deletingLastPathComponent().appending(path: "shared/corpus")
    return FileManager.default.fileExists(atPath: place.path) ? place : nil
  }()

  public static let hasCorpus = corpus != nil

  /// Inputs made to do harm, beside the checkout.
  public static let hostileInputs: URL? = {
    let place = root.deletingLastPathComponent().appending(path: "shared/hostile")
    return FileManager.default.fileExists(atPath: place.path) ? place : nil
  }()

  /// The kernels of the corpus that LLVM 22 reads, sorted by path.
  public static func corpusKernels() -> [URL] {
    files(below: corpus, extensions: ["ll", "bc"]).filter { !$0.path.contains("/newer-llvm/") }
  }

  /// The kernels of the corpus that LLVM 22 cannot read.
  public static func unreadableKernels() -> [URL] {
    files(below: corpus, extensions: ["ll", "bc"]).filter { $0.path.contains("/newer-llvm/") }
  }

  /// All kernels as compilers wrote them: those of this repository, and the corpus where it is there.
  public static let kernels =
    files(below: fixtures.appending(path: "kernels"), extensions: ["ll"]) + corpusKernels()

  /// The fixtures of IR.
  public static func irFixtures() -> [URL] {
    files(below: fixtures.appending(path: "ir"), extensions: ["ll"])
  }

  private static func files(below folder: URL?, extensions: Set<String>) -> [URL] {
    guard let folder, let all = FileManager.default.subpaths(atPath: folder.path) else { return [] }
    return all.sorted()
      .filter { path in extensions.contains { path.hasSuffix("." + $0) } }
      .map { folder.appending(path: $0) }
  }

  /// A path as the tests name it: without what stands before the corpus or the package.
  public static func name(of file: URL) -> String {
    for base in [corpus, root].compactMap(\.self) where file.path.hasPrefix(base.path) {
      return String(file.path.dropFirst(base.path.count).drop { $0 == "/" })
    }
    return file.path
  }
}
