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
            u"😀"_s, u"\u202e"_s, u"{{amount}}"_s, u"{{x}}"_s, u"｛"_s, u"｝"_s, u"｛｛"_s, u"｝｝"_s,
            u"｛｛amount｝｝"_s, QString(QChar(0xd800))};
        return pieces(kPieces, 14);
    }

private Q_SLOTS:
    void textWithoutBracesIsKept()
    {
        QVERIFY(rc::check([] {
            static const QStringList kPieces{u"{"_s, u"a"_s, u"}}"_s, u"｛"_s, u"｝｝"_s, u"\n"_s, u"😀"_s, u" "_s};
            const QString text = pieces(kPieces, 20);
            QString plain = text;
            RC_PRE(!plain.replace(u'｛', u'{').contains("{{"_L1));
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
                const bool plain =
                    shown.startsWith("{{"_L1) && (shown.endsWith("}}"_L1) || slot.state == SlotState::Unclosed);
                RC_ASSERT(plain == (slot.state != SlotState::FullWidth));
                RC_ASSERT(plain || slot.name.isEmpty()); // nothing is put in for it
                RC_ASSERT(!shown.contains(u'\n'));
            }
        }));
    }

    /// Braces of an input method stand in the way wherever plain ones would, and nowhere else.
    void fullWidthBracesAreFoundWherePlainOnesAre()
    {
        QVERIFY(rc::check([] {
            const QString text = wild();
            QString plain = text;
            plain.replace(u'｛', u'{').replace(u'｝', u'}');
            const QList<TemplateSlot> found = templateSlots(text);
            const QList<TemplateSlot> expected = templateSlots(plain);
            RC_ASSERT(found.size() == expected.size());
            RC_ASSERT(opensSlot(text) || found.isEmpty());
            for (qsizetype i = 0; i < found.size(); ++i) {
                RC_ASSERT(found.at(i).from == expected.at(i).from);
                RC_ASSERT(found.at(i).length == expected.at(i).length);
                if (found.at(i).state != SlotState::FullWidth)
                    RC_ASSERT(found.at(i).state == expected.at(i).state);
            }
            const Expansion made = expandTemplate(text, [](const QString &) { return std::optional(u"!"_s); });
            for (const TemplateSlot &slot : found)
                RC_ASSERT(slot.state != SlotState::FullWidth || !made.isComplete());
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
