// Runs a kernel of TVM's without TVM: what it hands to the thread pool runs at once, and is timed part by part.
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <x86intrin.h>

enum { BYTES = 8 << 20, PARTS = 4 };
typedef int part(int task, void *environment, void *closure);
extern void *__TVMBackendParallelLaunch, *__TVMBackendAllocWorkspace, *__TVMBackendFreeWorkspace;
extern int kernel(int device, void *data, void *weights, void *out);

static double ticks[PARTS];
static int parts;
static void *workspace;

static uint64_t now(void) { unsigned cpu; return __rdtscp(&cpu); }

static int launch(part *run, void *closure, int tasks) {
  struct { void *sync; int tasks; } environment = {0, 1};
  if (parts == PARTS) abort();
  uint64_t start = now();
  int result = run(0, &environment, closure);
  ticks[parts++] = now() - start;
  return result;
}
static void *allocate(int type, int device, uint64_t bytes, int code, int bits) { return workspace; }
static int release(int type, int device, void *memory) { return 0; }
int TVMFFIErrorSetRaisedFromCStrParts(void) { return 0; }

static void *filled(int isFloat) {
  int32_t *values = aligned_alloc(4096, BYTES);
  for (int i = 0; i < BYTES / 4; i++) {
    if (isFloat) ((float *)values)[i] = i % 13 * .25f; else values[i] = rand();
  }
  return values;
}

// Ticks of one addition that waits for another: a cycle of the core.
static double cycle(void) {
  double best = 1e18;
  for (int round = 0; round < 20; round++) {
    uint64_t value = 1, start = now();
    for (int i = 0; i < 20000; i++) __asm__ volatile(".rept 32\n add %0, %0\n .endr" : "+r"(value));
    uint64_t took = now() - start;
    if (took < best) best = took;
  }
  return best / 640000;
}

int main(int count, char **arguments) {
  int rounds = atoi(arguments[1]), isFloat = atoi(arguments[2]);
  __TVMBackendParallelLaunch = launch;
  __TVMBackendAllocWorkspace = allocate;
  __TVMBackendFreeWorkspace = release;
  workspace = filled(isFloat);
  void *data = filled(isFloat), *weights = filled(isFloat), *out = filled(isFloat);
  double least[PARTS], whole = 1e18;
  for (int i = 0; i < PARTS; i++) least[i] = 1e18;
  for (int round = 0; round < rounds; round++) {
    parts = 0;
    kernel(0, data, weights, out);
    double sum = 0;
    for (int i = 0; i < parts; i++) {
      sum += ticks[i];
      if (ticks[i] < least[i]) least[i] = ticks[i];
    }
    if (sum < whole) whole = sum;
  }
  double one = cycle();
  printf("{\"cycles\": %.0f, \"parts\": [", whole / one);
  for (int i = 0; i < parts; i++) printf("%s%.0f", i ? ", " : "", least[i] / one);
  puts("]}");
}
