"""Rules for kernels: a report as a target, and a test that fails where a policy is not met.

`qdiag` is found on the path of Bazel's actions (/usr/local/bin is on it). Bazel keeps what has not changed.
"""

def qdiag_report(name, src, options = []):
    """`NAME.ndjson`: the report on a kernel, one record.

    Args:
      name: of the target.
      src: LLVM IR, bitcode, assembly or an object.
      options: of `qdiag analyze`: ["--cpu", "znver5"].
    """
    native.genrule(
        name = name,
        srcs = [src],
        outs = [name + ".ndjson"],
        cmd = "qdiag analyze $< --format ndjson %s > $@" % " ".join(options),
    )

def _check(ctx):
    script = ctx.actions.declare_file(ctx.label.name + ".sh")
    kernels = " ".join(["'%s'" % kernel.short_path for kernel in ctx.files.srcs])
    ctx.actions.write(
        script,
        "#!/bin/sh\nexec qdiag check --policy '%s' %s\n" % (ctx.file.policy.short_path, kernels),
        is_executable = True,
    )
    files = ctx.runfiles(files = ctx.files.srcs + [ctx.file.policy])
    return [DefaultInfo(executable = script, runfiles = files)]

qdiag_check_test = rule(
    implementation = _check,
    test = True,
    doc = "Fails where a kernel does not meet the policy.",
    attrs = {
        "srcs": attr.label_list(allow_files = True, mandatory = True),
        "policy": attr.label(allow_single_file = True, mandatory = True),
    },
)
