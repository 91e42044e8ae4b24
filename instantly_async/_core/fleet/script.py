"""What Redis does for a fleet: one script, which looks at all lanes of a call at once, on Redis's own clock.

The first key says since when Redis is to be believed, the second which lanes are held. Four keys follow for each lane:
`used` has the slots by the time from which they count, `queue` the calls that wait by the time of their arrival,
`alive` until when they are taken to be there without having asked again, and `hold` the reason for which calls are
held, for as long as it lasts.

A slot that is under way counts as if it were sent in a while, and is renewed until it has been sent: so it counts for
as long as its process lives, and not for much longer. What is estimated from it counts it as sent now.
A call whose turn comes very soon has its slot before, and is told after how many seconds it may go.
"""

UNDER_WAY = 5.0  # seconds for which a slot that is under way counts without being renewed
ALIVE = 3.0  # seconds for which a call keeps its place in the queue without asking again
FORGOTTEN = 86_400  # seconds without any call after which Redis is taken to know nothing

SCRIPT = """
local request = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
local believed, held = KEYS[1], KEYS[2]

local function text(seconds)
  return string.format('%.6f', seconds)
end

local lanes = {}
for number, limits in ipairs(request.lanes) do
  local first = 4 * number - 1
  local lane = {used = KEYS[first], queue = KEYS[first + 1], alive = KEYS[first + 2], hold = KEYS[first + 3]}
  lane.limits, lane.longest = limits, 0
  for _, limit in ipairs(limits) do
    lane.longest = math.max(lane.longest, limit.span)
  end
  lanes[number] = lane
end

-- For how long still Redis is not to be believed: it may know nothing of calls that were made without it.
local function settling(again)
  local left = (tonumber(redis.call('GET', believed)) or math.huge) - now
  local least = again and request.quiet or 0  -- who was away has made calls until now
  if left > request.settle or again and left <= 0 then
    left = request.settle
  elseif left < least then
    left = least
  else
    redis.call('EXPIRE', believed, request.forgotten)
    return left
  end
  redis.call('SET', believed, text(now + left), 'EX', request.forgotten)
  return left
end

-- Move all slots back if the clock was, so that the latest one is of now: none counts for longer than its windows.
local function follow_clock(lane)
  local latest = redis.call('ZRANGE', lane.used, -1, -1, 'WITHSCORES')
  local ahead = latest[1] and tonumber(latest[2]) - now or 0
  if ahead > 2 * request.under_way then
    local slots = redis.call('ZRANGE', lane.used, 0, -1, 'WITHSCORES')
    for place = 1, #slots, 2 do
      redis.call('ZADD', lane.used, text(slots[place + 1] - ahead), slots[place])
    end
  end
end

local function tidy(lane)
  if lane.limits[1] then
    follow_clock(lane)
    redis.call('ZREMRANGEBYSCORE', lane.used, '-inf', text(now - lane.longest))
  end
  for _, absent in ipairs(redis.call('ZRANGEBYSCORE', lane.alive, '-inf', text(now))) do
    redis.call('ZREM', lane.queue, absent)
    redis.call('ZREM', lane.alive, absent)
  end
end

local function leave(lane, id)
  redis.call('ZREM', lane.queue, id)
  redis.call('ZREM', lane.alive, id)
end

local function held_for(lane)
  return math.max(0, redis.call('PTTL', lane.hold)) / 1000
end

local function use(lane, id, at)
  redis.call('ZADD', lane.used, text(at), id)
  redis.call('EXPIRE', lane.used, math.ceil(lane.longest + 2 * request.under_way))
end

-- In how many seconds the turn of a call comes, and which of the limits it waits for.
local function turn(lane, number)
  local free = held_for(lane)
  local opens, reason = free, nil
  local ahead = redis.call('ZCOUNT', lane.queue, '-inf', '(' .. number)
  local used = redis.call('ZCARD', lane.used)
  for place, limit in ipairs(lane.limits) do
    -- The call that has to be as old as the window by then: one that has a slot, or (rounds) one of those that wait.
    local rounds = math.floor(ahead / limit.calls)
    local index = used + ahead % limit.calls - limit.calls
    local at = free
    if index >= 0 then
      local sent = now
      if index < used then
        sent = math.min(now, tonumber(redis.call('ZRANGE', lane.used, index, index, 'WITHSCORES')[2]))
      end
      at = math.max(free, sent + limit.span - now)
    end
    at = at + rounds * limit.span
    if at > opens then
      opens, reason = at, place
    end
  end
  return opens, reason
end

local actions = {}

function actions.take()
  local left = settling(false)
  if left > 0 and not request.has_share then
    return {settling = left}
  end
  local passes = left > 0  -- Redis judges no call yet, and is told of those that have room within a share
  local number = text(math.min(request.number or now, now))  -- the clock may have gone back since
  local blocked, look, wait, longest, reason
  local soon = 0
  for place, lane in ipairs(lanes) do
    tidy(lane)
    local opens, limit = turn(lane, number)
    if opens > request.early and not blocked then
      blocked, look = place, opens
    end
    soon = math.max(soon, opens)
    if blocked and (not wait or opens > wait) then
      wait, longest, reason = opens, place, limit
    end
  end
  if passes or not blocked then
    for _, lane in ipairs(lanes) do
      leave(lane, request.id)
      if lane.limits[1] then
        use(lane, request.id, now + request.under_way)
      end
    end
    return {number = number, judged = not passes, after = passes and 0 or soon}
  end
  local stays = request.queues and (not request.patience or wait <= request.patience)
  for place, lane in ipairs(lanes) do
    if stays and place == blocked then
      redis.call('ZADD', lane.queue, number, request.id)
      redis.call('ZADD', lane.alive, text(now + request.alive), request.id)
      redis.call('EXPIRE', lane.queue, math.ceil(2 * request.alive))
      redis.call('EXPIRE', lane.alive, math.ceil(2 * request.alive))
    else
      leave(lane, request.id)
    end
  end
  local answer = {number = number, look = look, wait = wait, lane = longest, limit = reason, reason = ''}
  if not reason then
    answer.reason = redis.call('GET', lanes[longest].hold) or ''
  end
  return answer
end

function actions.report()
  for _, entry in ipairs(request.entries) do
    for _, place in ipairs(entry.places) do
      local lane = lanes[place]
      if entry.news == 'back' then
        leave(lane, entry.id)
        redis.call('ZREM', lane.used, entry.id)
      elseif lane.limits[1] then
        use(lane, entry.id, entry.news == 'sent' and now - entry.age or now + request.under_way)
      end
    end
  end
  return {}
end

function actions.hold()
  for _, lane in ipairs(lanes) do
    if held_for(lane) < request.seconds then
      redis.call('SET', lane.hold, request.reason, 'PX', math.ceil(1000 * request.seconds))
      redis.call('SADD', held, lane.hold)
      redis.call('EXPIRE', held, math.ceil(math.max(redis.call('TTL', held), request.seconds)) + 1)
    end
  end
  return {}
end

function actions.reset()
  for _, hold in ipairs(redis.call('SMEMBERS', held)) do
    redis.call('DEL', hold)
  end
  redis.call('DEL', held)
  return {}
end

function actions.status()
  local found = {}
  for place, lane in ipairs(lanes) do
    tidy(lane)
    local room
    for _, limit in ipairs(lane.limits) do
      local left = limit.calls - redis.call('ZCOUNT', lane.used, '(' .. text(now - limit.span), '+inf')
      room = math.max(0, math.min(room or left, left))
    end
    found[place] = {
      waiting = redis.call('ZCARD', lane.queue), used = redis.call('ZCARD', lane.used),
      room = room, held_for = held_for(lane),
    }
  end
  return {lanes = found}
end

function actions.come_back()
  local since = tonumber(redis.call('GET', believed))
  return {in_use = since and since <= now or false, settling = math.max(0, settling(request.again))}
end

return cjson.encode(actions[request.action]())
"""
