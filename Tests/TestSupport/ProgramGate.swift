import Foundation

/// Lets a few programs run at a time. Tests all start at once, deadlines of programs are in seconds, and a core
/// that many share takes a multiple of the time that a program needs.
actor ProgramGate {
  static let shared = ProgramGate(count: max(4, ProcessInfo.processInfo.activeProcessorCount))

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(count: Int) {
    free = count
  }

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
