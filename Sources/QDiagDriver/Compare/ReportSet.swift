internal import DiagnosisModel

/// Earlier reports, in which kernels are found again.
struct ReportSet: Sendable {
  let path: String
  let reports: [Report]
  /// Places of reports by the last part of their paths.
  private let places: [Substring: [Int]]

  /// - Throws: `InputError` where the file is no report.
  init(path: String) throws(InputError) {
    self.path = path
    reports = try ReportFile.read(path)
    places = Dictionary(grouping: reports.indices) { [reports] in
      Self.parts(reports[$0].input.path).last ?? ""
    }
  }

  /// The report on an input: under the same path; else under the path that has most of its last parts,
  /// for a checkout may have moved. Of several targets that of the same CPU. Nil where none is clearly
  /// the one.
  func place(of path: String, for target: Target) -> Int? {
    let own = Self.parts(path)
    let named = places[own.last ?? ""] ?? []
    let exact = named.filter { reports[$0].input.path == path }
    let near = exact.isEmpty ? nearest(to: own, among: named) : exact
    let same = near.filter { reports[$0].target == target }
    if same.count == 1 { return same[0] }
    let sameCPU = near.filter { reports[$0].target.cpu == target.cpu }
    if sameCPU.count == 1 { return sameCPU[0] }
    return near.count == 1 ? near[0] : nil
  }

  private func nearest(to own: [Substring], among places: [Int]) -> [Int] {
    let scores = places.map { place in
      zip(own.reversed(), Self.parts(reports[place].input.path).reversed()).prefix { $0 == $1 }
        .count
    }
    guard let best = scores.max() else { return [] }
    return zip(places, scores).filter { $0.1 == best }.map(\.0)
  }

  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
