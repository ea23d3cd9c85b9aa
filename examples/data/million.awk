# A made-up export of a million deals, always the same: awk -f examples/data/million.awk > target/million.csv
BEGIN {
  srand(1)
  split("Lead,Demo,Proposal,Won,Lost", stages, ",")
  print "Deal ID,Owner,Organization,Stage,Value,Created,Closed,Lead source,Region"
  for (i = 1; i <= 1000000; i++) {
    stage = stages[1 + int(5 * rand())]
    opened = sprintf("2024-%02d-%02d", 1 + int(12 * rand()), 1 + int(28 * rand()))
    closed = stage == "Won" || stage == "Lost" ? sprintf("2025-%02d-%02d", 1 + int(12 * rand()), 1 + int(28 * rand())) : ""
    printf "D-%07d,agent %d,company %d,%s,%d.%02d,%s,%s,source %d,region %d\n", i, 200 * rand(), 20000 * rand(), stage,
      100 + 99900 * rand(), 100 * rand(), opened, closed, 5 * rand(), 7 * rand()
  }
}
