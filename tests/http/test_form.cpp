#include "http/form.h"

#include <QTest>

using namespace patchbay::http;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses()
    {
        const auto form = parseForm("a=1&b=x+y%2Bz&empty=&bare&&%C3%A4=%00%7E");
        QVERIFY(form);
        QCOMPARE(form->size(), std::size_t(5));
        QCOMPARE(form->at("a"), std::string("1"));
        QCOMPARE(form->at("b"), std::string("x y+z"));
        QCOMPARE(form->at("empty"), std::string());
        QCOMPARE(form->at("bare"), std::string());
        QCOMPARE(form->at("\xC3\xA4"), std::string("\0~", 2));
        QVERIFY(parseForm("")->empty());
        QCOMPARE(parseForm("a=b=c")->at("a"), std::string("b=c"));
        QCOMPARE(parseForm("a=%41")->at("a"), std::string("A"));
    }

    void refuses()
    {
        for (const char *text : {"a=1&a=1", "a=%", "a=%4", "a=%4g", "%zz=1"})
            QVERIFY2(!parseForm(text), text);
    }

    void encodes()
    {
        QCOMPARE(percentEncode("aZ9-._~"), std::string("aZ9-._~"));
        QCOMPARE(percentEncode("a b+c&d=/%\xC3\xA4"), std::string("a%20b%2Bc%26d%3D%2F%25%C3%A4"));
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "test_form.moc"
