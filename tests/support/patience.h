// Qt Test's waiting macros give up after five seconds, which a busy machine needs now and then for
// what takes an idle one a moment. Ours wait half a minute; what comes true costs no more for that.
//
// Included into every test by the build, so that no test can have the short ones by mistake.

#pragma once

#include <QTest>

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 30'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 30'000)
