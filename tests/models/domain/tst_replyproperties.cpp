#include "models/domain/replytemplate.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Whatever stands in a template and in its values: text is kept, and a value is put in once.
class TestReplyProperties : public QObject {
    Q_OBJECT

    static QString pieces(const QStringList &from, int most)
    {
        QString made;
        for (int left = *rc::gen::inRange(0, most); left > 0; --left)
            made += from.at(*rc::gen::inRange(0, int(from.size())));
        return made;
    }
    static QString wild()
    {
        static const QStringList kPieces{u"{"_s, u"{{"_s, u"}}"_s, u"}"_s, u"a"_s, u"amount"_s, u" "_s, u"\n"_s, u"ส"_s,
            u"😀"_s, u"\u202e"_s, u"{{amount}}"_s, u"{{x}}"_s, QString(QChar(0xd800))};
        return pieces(kPieces, 14);
    }

private Q_SLOTS:
    void textWithoutBracesIsKept()
    {
        QVERIFY(rc::check([] {
            static const QStringList kPieces{u"{"_s, u"a"_s, u"}}"_s, u"\n"_s, u"😀"_s, u" "_s};
            const QString text = pieces(kPieces, 20);
            RC_PRE(!text.contains("{{"_L1));
            const Expansion made = expandTemplate(text, [](const QString &) { return std::optional(u"!"_s); });
            RC_ASSERT(made.text == text);
            RC_ASSERT(made.slotsInText.isEmpty());
        }));
    }

    void aValueIsPutInOnce()
    {
        QVERIFY(rc::check([] {
            const QString text = wild();
            const QString value = wild();
            int asked = 0;
            const Expansion made = expandTemplate(text, [&](const QString &) {
                ++asked;
                return std::optional(value);
            });
            // The template's own slots, one value each; put together by hand it is the same text.
            const QList<TemplateSlot> slotsOfText = templateSlots(text);
            QString expected;
            qsizetype done = 0;
            int named = 0;
            for (const TemplateSlot &slot : slotsOfText) {
                expected += text.mid(done, slot.from - done);
                done = slot.from + slot.length;
                const bool isNamed = slot.state == SlotState::NoValue;
                named += isNamed;
                expected += isNamed && !value.isEmpty() ? value : text.mid(slot.from, slot.length);
            }
            expected += text.mid(done);
            RC_ASSERT(asked == named);
            RC_ASSERT(made.text == expected);
        }));
    }

    void slotsDoNotOverlapAndAreWhatTheySay()
    {
        QVERIFY(rc::check([] {
            const QString text = wild();
            qsizetype end = 0;
            for (const TemplateSlot &slot : templateSlots(text)) {
                RC_ASSERT(slot.from >= end);
                end = slot.from + slot.length;
                RC_ASSERT(end <= text.size());
                const QString shown = text.mid(slot.from, slot.length);
                RC_ASSERT(shown.startsWith("{{"_L1));
                RC_ASSERT(slot.state == SlotState::Unclosed || shown.endsWith("}}"_L1));
                RC_ASSERT(!shown.contains(u'\n'));
            }
        }));
    }

    void nothingIsOpenThatIsNoSlot()
    {
        QVERIFY(rc::check([] {
            const QString text = wild();
            const QStringList foreign{wild(), wild()};
            const QList<TemplateSlot> all = templateSlots(text);
            const QList<TemplateSlot> open = openSlots(text, foreign);
            for (const TemplateSlot &slot : open)
                RC_ASSERT(all.contains(slot));
            for (const TemplateSlot &slot : all) // what is let go lies inside one of theirs
                if (!open.contains(slot)) {
                    const QString shown = text.mid(slot.from, slot.length);
                    RC_ASSERT(foreign.at(0).contains(shown) || foreign.at(1).contains(shown));
                }
        }));
    }
};

QTEST_APPLESS_MAIN(TestReplyProperties)
#include "tst_replyproperties.moc"
