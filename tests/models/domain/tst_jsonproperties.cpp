#include "models/domain/jsongrammar.h"
#include "models/domain/jsonreader.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Writes a random but valid JSON text and remembers the bytes of each value, in the order in which a reader meets
/// them.
class Author {
public:
    QByteArray write()
    {
        space();
        value(0, true);
        space();
        return m_text;
    }
    const QList<QByteArray> &slices() const { return m_slices; }

private:
    void space()
    {
        m_text += QByteArray::fromStdString(*rc::gen::element<std::string>("", "", "", " ", "\n", "\r\n\t", "    "));
    }
    void value(int depth, bool container)
    {
        const int slot = int(m_slices.size());
        const int from = int(m_text.size());
        m_slices.append(QByteArray());
        switch (depth > 4 ? 0 : *rc::gen::inRange(container ? 1 : 0, 3)) {
        case 0:
            m_text += QByteArray::fromStdString(*rc::gen::element<std::string>("null", "true", "false", "0", "-1.50e3",
                "123456789012345678901", "\"\"", "\"a}]\\\"\"", "\"\\ud83d\\ude00\"", "\"\xe0\xb8\x81\"", "\"\\\\\""));
            break;
        case 1: list('[', ']', depth, false); break;
        default: list('{', '}', depth, true);
        }
        m_slices[slot] = m_text.mid(from);
    }
    void list(char open, char close, int depth, bool keyed)
    {
        m_text += open;
        const int count = *rc::gen::inRange(0, 4);
        space();
        for (int i = 0; i < count; ++i) {
            if (i > 0) {
                m_text += ',';
                space();
            }
            if (keyed) {
                m_text += '"'
                    + QByteArray::fromStdString(*rc::gen::element<std::string>("a", "\\u0062", "}", "\xe0\xb8\x81", ""))
                    + QByteArray::number(i) + '"';
                space();
                m_text += ':';
                space();
            }
            value(depth + 1, false);
            space();
        }
        m_text += close;
    }

    QByteArray m_text;
    QList<QByteArray> m_slices;
};

void collect(json::Value &value, QList<QByteArray> &slices)
{
    const qsizetype slot = slices.size();
    slices.append(QByteArray());
    if (value.isObject())
        slices[slot] =
            value.members([&](std::string_view, json::Value &inner) { collect(inner, slices); }).toByteArray();
    else if (value.isArray())
        value.elements([&](json::Value &inner) { collect(inner, slices); }, 100);
    else
        slices[slot] = value.raw().toByteArray();
}
} // namespace

/// The reader over any JSON text: slices are the source's own bytes, and damage is never taken for JSON.
class tst_JsonProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void slicesAreTheSourcesOwnBytes()
    {
        QVERIFY(rc::check("members() and raw() give what was written", [] {
            Author author;
            const QByteArray text = author.write();
            QList<QByteArray> slices;
            json::Reader reader(text);
            RC_ASSERT(reader.read([&](json::Value &root) { collect(root, slices); }));
            RC_ASSERT(slices.size() == author.slices().size());
            for (qsizetype i = 0; i < slices.size(); ++i)
                RC_ASSERT(slices.at(i) == author.slices().at(i) || author.slices().at(i).startsWith('['));
        }));
    }
    void rawOfEachTopMemberIsItsSource()
    {
        QVERIFY(rc::check("raw() of containers gives what was written", [] {
            Author author;
            const QByteArray inner = author.write().trimmed();
            const QByteArray text = "[1, " + inner + " ,{\"x\" : " + inner + " } ]";
            QList<QByteArray> slices;
            json::Reader reader(text);
            RC_ASSERT(reader.read([&](json::Value &root) {
                root.elements(
                    [&](json::Value &value) {
                        if (slices.size() == 2)
                            value.members([&](std::string_view, json::Value &member) {
                                slices.append(member.raw().toByteArray());
                            });
                        else
                            slices.append(value.raw().toByteArray());
                    },
                    3);
            }));
            RC_ASSERT(slices == (QList<QByteArray>{"1", inner, inner}));
        }));
    }
    void damageIsJudgedByTheGrammar()
    {
        QVERIFY(rc::check("what is no JSON is refused, recovering or not", [] {
            Author author;
            QByteArray text = author.write();
            const int at = *rc::gen::inRange(0, int(text.size()));
            const int cut = *rc::gen::inRange(0, 3);
            text.replace(at, cut,
                QByteArray::fromStdString(*rc::gen::element<std::string>(
                    "", "\"", "{", "}", "[", "]", ",", ":", "\\", "0", "-", "x", " ", "\x80", "t", ".")));
            const QByteArray bare = text.trimmed();
            const bool isJson = QString::fromUtf8(text).toUtf8() == text
                && (bare.startsWith('{') || bare.startsWith('['))
                && json::endOfValue(bare.cbegin(), bare.cend()) == bare.cend();
            json::Reader plain(text);
            const bool read = plain.read([](json::Value &) {});
            json::Reader recovering(text);
            const bool recovered = recovering.read([](json::Value &root) {
                const auto walk = [](auto &self, json::Value &value) -> void {
                    if (value.isObject())
                        value.members([&](std::string_view, json::Value &inner) { self(self, inner); });
                    else if (value.isArray())
                        value.elements(
                            [&](json::Value &inner) {
                                self(self, inner);
                                inner.recover();
                            },
                            100);
                    else
                        value.integer();
                };
                walk(walk, root);
            });
            RC_LOG() << "text: " << text.toPercentEncoding().toStdString() << " -> "
                     << plain.fault().detail.toStdString() << std::endl;
            RC_CLASSIFY(isJson, "still JSON");
            const QString detail = plain.fault().detail;
            if (!isJson)
                RC_ASSERT(!read && !recovered);
            else if (!read)
                RC_ASSERT(detail.endsWith(u"duplicate key"_s) || detail.endsWith(u"parsing a string"_s));
        }));
    }
};

QTEST_GUILESS_MAIN(tst_JsonProperties)
#include "tst_jsonproperties.moc"
