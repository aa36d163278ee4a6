-- Sends the requests of a file, one a line: method, path, token, key, body, parted by tabs. Prints one line of results.
local requests, next = {}, 1
local threads = 0

function setup(thread)
  thread:set("first", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    local field = {}
    for value in (line .. "\t"):gmatch("([^\t]*)\t") do field[#field + 1] = value end
    local headers = {}
    if field[3] ~= "" then headers["Authorization"] = "Bearer " .. field[3] end
    if field[4] ~= "" then headers[field[1] == "GET" and "If-None-Match" or "Idempotency-Key"] = field[4] end
    if field[5] ~= "" then headers["Content-Type"] = "application/json" end
    requests[#requests + 1] = wrk.format(field[1], field[2], headers, field[5] ~= "" and field[5] or nil)
  end
  next = 1 + tonumber(first) * math.floor(#requests / 2)
end

function request()
  local text = requests[next]
  next = next % #requests + 1
  return text
end

function done(summary, latency)
  io.write(string.format("RESULT %.1f %.2f %.2f %.2f %d %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000, latency:percentile(99) / 1000, summary.requests,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
