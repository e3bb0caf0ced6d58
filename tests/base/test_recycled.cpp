#include "base/recycled.h"

#include <QTest>

#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace patchbay;

namespace {

struct Counted {
    explicit Counted(int &count, std::string text)
        : m_count(count)
        , m_text(std::move(text))
    {
        ++m_count;
    }
    ~Counted() { --m_count; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

    int &m_count;
    std::string m_text;
};

std::shared_ptr<Counted> make(int &count, int number)
{
    return std::allocate_shared<Counted>(Recycled<Counted>(), count,
                                         "a text of its own, no. " + std::to_string(number));
}

} // namespace

class TestRecycled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // More at once than are kept, again and again: each is new, and nobody else's.
    void givesEachAPlaceOfItsOwn()
    {
        int count = 0;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::shared_ptr<Counted>> all;
            std::set<const Counted *> places;
            for (int i = 0; i < 200; ++i) {
                all.push_back(make(count, i));
                places.insert(all.back().get());
            }
            QCOMPARE(count, 200);
            QCOMPARE(places.size(), std::size_t(200));
            for (int i = 0; i < 200; ++i)
                QCOMPARE(all[std::size_t(i)]->m_text,
                         "a text of its own, no. " + std::to_string(i));
            all.clear();
            QCOMPARE(count, 0);
        }
    }

    void mayBeLetGoOfOnAnotherThread()
    {
        int count = 0;
        auto here = make(count, 1);
        std::thread other([&count, moved = std::move(here)]() mutable {
            moved.reset();
            const auto there = make(count, 2);
        });
        other.join();
        QCOMPARE(count, 0);
        QCOMPARE(make(count, 3)->m_text, std::string("a text of its own, no. 3"));
    }
};

QTEST_GUILESS_MAIN(TestRecycled)
#include "test_recycled.moc"
