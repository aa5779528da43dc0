public import ArgumentParser
import DiagnosisModel
import FoundationEssentials
public import QDiagDriver

/// Which files a command is about, and how many at a time.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders and patterns ('build/**/*.ll'); - is standard input.", valueName: "path"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read more of them from a file, one a line; - is standard input.", valueName: "file"))
  var filesFrom: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("How many files at a time (default: one a core).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The Ith of N parts of the files, chosen by their content: 2/8.", valueName: "i/n"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Keep results in this folder, and take from there what is known already.", valueName: "dir"))
  var cache: String?

  @Option(help: ArgumentHelp("How large the cache may become: 512M, 4G.", valueName: "size"))
  var cacheSize = CacheSize()

  func validate() throws {
    if files.isEmpty, filesFrom == nil {
      throw ValidationError("name a file, a folder or a pattern, or pass --files-from")
    }
    if (files + [filesFrom].compactMap(\.self)).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input (-) can be read only once")
    }
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs \(jobs): it must be between 1 and 1024")
    }
  }

  /// - Throws: `InputError` where the list of files cannot be read.
  func list() throws -> InputList {
    var arguments = files
    if let filesFrom { arguments += try PathList.read(filesFrom) }
    var list = InputList(arguments)
    if let shard { list = list.part(shard) }
    return list
  }

  /// What runs pieces of work side by side.
  ///
  /// - Parameters:
  ///   - limits: of each piece.
  ///   - context: all that results depend on beside their inputs.
  ///   - input: the input of a piece, and what its result depends on beside that.
  func sideBySide(
    count: Int, limits: AnalysisLimits, context: @autoclosure () throws -> [String],
    input: @escaping (Int) -> (path: String, detail: String)
  ) throws -> SideBySide {
    let cache = try cache.map {
      try ResultCache(
        folder: $0, limit: cacheSize.size.bytes, deadline: limits.seconds,
        context: try context())
    }
    return SideBySide(count: count, parallelism: parallelism, cache: cache, input: input)
  }

  private var parallelism: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}

extension Shard: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

/// An amount of memory on a disk.
struct CacheSize: ExpressibleByArgument {
  var size = MemorySize(bytes: ResultCache.usualLimit)

  init() {}

  init?(argument: String) {
    guard let size = MemorySize(argument) else { return nil }
    self.size = size
  }

  var defaultValueDescription: String { "1G" }
}
