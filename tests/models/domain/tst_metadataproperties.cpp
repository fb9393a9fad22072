#include "models/domain/metadata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Text with everything that JSON, Qt or a terminal might trip over.
rc::Gen<std::string> texts()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("a", "B", "\"", "\\",
                            "/", "{", "}", "[", "]", ",", ":", "\n", "\t", "\x01", "\x7f", " ", "\xe0\xb8\x81",
                            "\xf0\x9f\x92\xb3", "\xe2\x80\xae", "\xcc\x81", "null", "1", "\\u0061", "</script>")),
        [](const std::vector<std::string> &parts) {
            std::string all;
            for (const std::string &part : parts)
                all += part;
            return all;
        });
}
rc::Gen<std::string> numbers()
{
    return rc::gen::element<std::string>("0", "-0", "1.10", "1.1", "1e5", "1E+05", "-12.50e-3", "9223372036854775808",
        "123456789012345678901234567890", "0.1000000000000000000000001");
}
rc::Gen<std::string> structures()
{
    return rc::gen::element<std::string>("{}", "[]", "[1.10, {\"b\":1,\"a\":2}]", "{ \"x\" : [ ] }",
        "{\"\\u0061\":null}", "[[[[\"]\"]]]]", "{\"a\":\"}\"}");
}
/// Entries with different keys, as a server or an agent may have them.
Metadata anyMetadata()
{
    const auto keys = *rc::gen::unique<std::vector<std::string>>(
        rc::gen::suchThat(texts(), [](const std::string &key) { return !key.empty(); }));
    Metadata metadata;
    for (const std::string &key : keys) {
        MetadataEntry entry;
        entry.key = QString::fromStdString(key);
        entry.type = *rc::gen::element(
            MetadataType::Text, MetadataType::Number, MetadataType::Boolean, MetadataType::Null, MetadataType::Json);
        std::string text = "null";
        if (entry.type == MetadataType::Text)
            text = *texts();
        else if (entry.type == MetadataType::Number)
            text = *numbers();
        else if (entry.type == MetadataType::Boolean)
            text = *rc::gen::element<std::string>("true", "false");
        else if (entry.type == MetadataType::Json)
            text = *structures();
        entry.text = QString::fromStdString(text);
        metadata.append(entry);
    }
    return metadata;
}
} // namespace

/// Metadata for any entries: what goes out comes back, and nothing else does.
class tst_MetadataProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesOutComesBack()
    {
        QVERIFY(rc::check("parse(json(m)) == m, in order and spelling", [] {
            const Metadata metadata = anyMetadata();
            for (qsizetype row = 0; row < metadata.size(); ++row)
                RC_ASSERT(metadataEntryProblem(metadata, row) == MetadataProblem::None);
            const QByteArray json = metadataJson(metadata);
            const auto again = parseMetadata(json);
            RC_ASSERT(bool(again));
            RC_ASSERT(*again == metadata);
            RC_ASSERT(metadataJson(*again) == json);
            RC_ASSERT(QJsonDocument::fromJson(json).object().size() == metadata.size());
        }));
    }
    void anythingTypedThatPassesStaysOneMember()
    {
        QVERIFY(rc::check("typed text never adds or removes a member", [] {
            const MetadataEntry entry{u"k"_s,
                *rc::gen::element(MetadataType::Text, MetadataType::Number, MetadataType::Boolean, MetadataType::Null,
                    MetadataType::Json),
                QString::fromStdString(*rc::gen::oneOf(texts(),
                    rc::gen::map(rc::gen::pair(rc::gen::oneOf(numbers(), structures()), texts()),
                        [](const auto &pair) { return pair.first + pair.second; })))};
            const Metadata metadata{
                {u"first"_s, MetadataType::Text, u"1"_s}, entry, {u"last"_s, MetadataType::Text, u"2"_s}};
            if (metadataEntryProblem(metadata, 1) != MetadataProblem::None) {
                RC_TAG("refused");
                return;
            }
            const auto again = parseMetadata(metadataJson(metadata));
            RC_ASSERT(bool(again));
            RC_ASSERT(again->size() == 3);
            RC_ASSERT(again->at(1).key == entry.key);
            RC_ASSERT(again->at(1).type == entry.type);
            RC_ASSERT(again->at(1).text == (entry.type == MetadataType::Json ? entry.text.trimmed() : entry.text));
        }));
    }
};

QTEST_GUILESS_MAIN(tst_MetadataProperties)
#include "tst_metadataproperties.moc"
