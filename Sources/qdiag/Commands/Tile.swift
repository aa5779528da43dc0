import ArgumentParser
import KernelLowering

/// How many pixels by how many output channels a kernel keeps in registers: `14x16`.
struct Tile: ExpressibleByArgument {
  let pixels: Int
  let channels: Int

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let pixels = parts[0], let channels = parts[1], pixels > 0,
      channels > 0
    else { return nil }
    self.pixels = pixels
    self.channels = channels
  }
}

extension ScheduleSpec {
  /// The schedule with the tile's sizes; what its own parameters say wins.
  func with(_ tile: Tile?) -> ScheduleSpec {
    guard let tile else { return self }
    return ScheduleSpec(
      name: name,
      arguments: ["reg_n": "\(tile.pixels)", "oc_bn": "\(tile.channels)"].merging(arguments) { $1 })
  }
}
