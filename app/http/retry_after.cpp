#include "http/retry_after.h"

#include "http/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <vector>

namespace patchbay::http {

using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

namespace {

std::optional<unsigned> numberIn(std::string_view text)
{
    unsigned number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (;;) {
        const auto begin = text.find_first_not_of(" ,-");
        if (begin == std::string_view::npos)
            return words;
        text.remove_prefix(begin);
        words.push_back(text.substr(0, text.find_first_of(" ,-")));
        text.remove_prefix(words.back().size());
    }
}

std::optional<std::chrono::month> monthCalled(std::string_view name)
{
    constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto *const found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return std::chrono::month(static_cast<unsigned>(found - names.begin()) + 1);
}

// "08:49:37"
std::optional<seconds> timeOfDay(std::string_view text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const auto hour = numberIn(text.substr(0, 2));
    const auto minute = numberIn(text.substr(3, 2));
    const auto second = numberIn(text.substr(6, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return seconds((*hour * 60 + *minute) * 60 + *second);
}

// What lies more than fifty years ahead is of the century before.
int yearOf(std::string_view digits, unsigned number, sys_seconds now)
{
    if (digits.size() != 2)
        return static_cast<int>(number);
    const auto today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now));
    const int thisYear = static_cast<int>(today.year());
    const int year = thisYear - thisYear % 100 + static_cast<int>(number);
    return year > thisYear + 50 ? year - 100 : year;
}

} // namespace

std::optional<sys_seconds> parseHttpDate(std::string_view text, sys_seconds now)
{
    constexpr unsigned latestYear = 9999;
    // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"
    std::vector<std::string_view> words = wordsOf(text);
    if (words.size() == 5) // "Sun Nov  6 08:49:37 1994"
        words = {words[0], words[2], words[1], words[4], words[3], "GMT"};
    if (words.size() != 6 || words[5] != "GMT")
        return std::nullopt;
    const auto day = numberIn(words[1]);
    const auto month = monthCalled(words[2]);
    const auto year = numberIn(words[3]);
    const auto time = timeOfDay(words[4]);
    if (!day || !month || !year || *year > latestYear || !time)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(yearOf(words[3], *year, now)), *month,
                                           std::chrono::day(*day));
    if (!date.ok())
        return std::nullopt;
    return sys_days(date) + *time;
}

std::optional<seconds> retryAfter(const Headers &headers, sys_seconds now)
{
    const auto told = headers.value("Retry-After");
    if (!told)
        return std::nullopt;
    if (const auto number = numberIn(*told))
        return seconds(*number);
    const auto until = parseHttpDate(*told, now);
    if (!until)
        return std::nullopt;
    const auto date = headers.value("Date");
    const auto there = date ? parseHttpDate(*date, now) : std::nullopt;
    return std::max(*until - there.value_or(now), seconds(0));
}

} // namespace patchbay::http
