// swift-tools-version: 6.2

import PackageDescription

// Tests that fail where a kernel's code gets worse: `swift test` in this folder. In a package of your own,
// name the repository by `.package(url: …, branch: "main")`: the manifest asks for LLVM's headers by flags that SwiftPM
// takes from branches and folders only.
let package = Package(
  name: "kernel-tests",
  dependencies: [.package(name: "qdiag", path: "../../..")],
  targets: [
    .testTarget(
      name: "KernelTests", dependencies: [.product(name: "QDiag", package: "qdiag")],
      resources: [.copy("Kernels")])
  ]
)
