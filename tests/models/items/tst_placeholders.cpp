#include "models/domain/replyfile.h"
#include "models/items/placeholders.h"
#include "models/items/unfilled.h"

#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace disputedesk;

// Resources of a static library are dropped by the linker unless somebody names them.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

class TestPlaceholders : public QObject {
    Q_OBJECT

    static DisputeView view(ProviderKind provider = ProviderKind::Omise)
    {
        DisputeView made;
        made.dispute.id = u"dspt_test_1"_s;
        made.dispute.provider = provider;
        made.dispute.amount = {1'245'000, u"THB"_s};
        made.dispute.status = u"open"_s;
        made.dispute.reasonCode = u"goods_or_services_not_provided"_s;
        made.dispute.charge = u"chrg_test_1"_s;
        made.dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"A-17"_s},
            {u"nothing"_s, MetadataType::Null, u"null"_s}, {u"note"_s, MetadataType::Text, u"see {{amount}} there"_s}};
        made.dispute.createdAt = QDateTime(QDate(2026, 11, 14), QTime(10, 0), QTimeZone::utc());
        made.account.label = u"Siam Goods"_s;
        Charge charge;
        charge.cardBrand = u"Visa"_s;
        charge.cardLastDigits = u"4242"_s;
        charge.cardName = u"Evil\u202e\nName"_s;
        charge.cardCountry = u"th"_s;
        made.charge = charge;
        return made;
    }
    static QString valueOf(const QString &name, const DisputeView &of, const QString &language = u"en"_s)
    {
        return placeholderLookup(of, language, QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc()))(name)
            .value_or(u"(unknown)"_s);
    }

private Q_SLOTS:
    void initTestCase() { initTranslations(); }

    void values_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &name, const QString &value, const QString &language = u"en"_s) {
            QTest::newRow(qPrintable(name + u' ' + language)) << name << language << value;
        };
        row(u"dispute.id"_s, u"dspt_test_1"_s);
        row(u"Amount"_s, u"12,450.00"_s); // capitals do not matter
        row(u"currency"_s, u"THB"_s);
        row(u"created_at"_s, u"14 Nov 2026"_s);
        row(u"created_at"_s, u"2026年11月14日"_s, u"ja"_s);
        row(u"today"_s, u"22 Nov 2026"_s);
        row(u"charge.card.brand"_s, u"Visa"_s);
        row(u"charge.card.last_digits"_s, u"4242"_s);
        row(u"charge.card.name"_s, u"Evil⟦U+202E⟧ Name"_s); // one line, nothing hidden
        row(u"metadata.order_id"_s, u"A-17"_s);
        row(u"metadata.ORDER_ID"_s, QString()); // keys are the server's
        row(u"metadata.nothing"_s, QString());
        row(u"metadata.note"_s, u"see {{amount}} there"_s);
        row(u"metadata."_s, u"(unknown)"_s);
        row(u"funding_amount"_s, QString());
        row(u"evidence.customer_name"_s, QString());
        row(u"evidence.receipt"_s, u"(unknown)"_s); // a file
        row(u"evidence.nonsense"_s, u"(unknown)"_s);
        row(u"amuont"_s, u"(unknown)"_s);
        row(u"charge"_s, u"(unknown)"_s);
    }
    void values()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QString, value);
        QCOMPARE(valueOf(name, view(), language), value);
    }

    void theTableIsWhole()
    {
        QSet<QString> names;
        for (const Placeholder &placeholder : placeholders()) {
            const QString name = QString::fromLatin1(placeholder.name);
            QVERIFY(!names.contains(name));
            names.insert(name);
            QVERIFY(!placeholderDoc(placeholder).isEmpty());
            QVERIFY(placeholder.example[0] != 0);
            QVERIFY2(valueOf(name, view()) != "(unknown)"_L1, placeholder.name);
        }
        for (const CannedReply &reply : shippedReplies().replies) // none names what nobody knows
            for (const QString &text : reply.texts)
                for (const TemplateSlot &slot : templateSlots(text))
                    QVERIFY2(valueOf(slot.name, view()) != "(unknown)"_L1, qPrintable(slot.name));
    }

    void evidenceAsTyped()
    {
        DisputeView made = view(ProviderKind::Stripe);
        made.dispute.evidence.insert(u"shipping_carrier"_s, u"theirs"_s);
        QCOMPARE(valueOf(u"evidence.shipping_carrier"_s, made), u"theirs"_s);
        made.draft.evidence.insert(u"shipping_carrier"_s, u"mine"_s);
        QCOMPARE(valueOf(u"evidence.shipping_carrier"_s, made), u"mine"_s);
    }

    /// A reply speaks one language, whatever the window speaks.
    void theReasonIsInTheRepliesLanguage()
    {
        const DisputeView made = view();
        const QString english = valueOf(u"reason"_s, made, u"en"_s);
        QVERIFY(english.startsWith("Goods"_L1));
        const auto has = [](const QString &text, QChar::Script script) {
            return std::any_of(text.cbegin(), text.cend(), [script](QChar c) { return c.script() == script; });
        };
        QVERIFY(has(valueOf(u"reason"_s, made, u"th"_s), QChar::Script_Thai));
        QVERIFY(has(valueOf(u"reason"_s, made, u"ja"_s), QChar::Script_Hiragana)
            || has(valueOf(u"reason"_s, made, u"ja"_s), QChar::Script_Katakana));
        QVERIFY(has(valueOf(u"reason"_s, made, u"zh_CN"_s), QChar::Script_Han));
        QCOMPARE(valueOf(u"reason"_s, made, u"ko"_s), english); // no catalogue: the program's
        QCOMPARE(valueOf(u"reason"_s, made, u"../i18n/disputedesk_th"_s), english);
        QTranslator thai;
        QVERIFY(thai.load(u":/i18n/disputedesk_th.qm"_s) && QCoreApplication::installTranslator(&thai));
        QCOMPARE(valueOf(u"reason"_s, made, u"en"_s), english);
        QVERIFY(has(valueOf(u"reason"_s, made, u"ko"_s), QChar::Script_Thai));
        QCoreApplication::removeTranslator(&thai);
        DisputeView unknown = made;
        unknown.dispute.reasonCode = u"brand_{{amount}}_new"_s; // their words, in any language
        QCOMPARE(valueOf(u"reason"_s, unknown, u"th"_s), valueOf(u"reason"_s, unknown, u"en"_s));
        QCOMPARE(foreignTexts(unknown).value(0), valueOf(u"reason"_s, unknown, u"th"_s));
    }

    void theLanguageOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"We contest this dispute of สมชาย ประเสริฐ, who received order A-17 at home."_s
                                 << u"en"_s;
        QTest::newRow("Thai") << u"เราขอคัดค้านข้อพิพาท dspt_test_5xuy4w91xqz7d1w9u0t"_s << u"th"_s;
        QTest::newRow("Japanese") << u"異議申立て dspt_test_5xuy4w91xqz7d1w9u0t に反論します。"_s << u"ja"_s;
        QTest::newRow("Chinese") << u"我们对争议 dspt_test_5xuy4w91xqz7d1w9u0t 提出异议。"_s << u"zh_CN"_s;
        QTest::newRow("names of ours") << u"คัดค้าน {{charge.card.last_digits}} {{charge.card.name}} {{reason_message}}"_s
                                       << u"th"_s;
        QTest::newRow("no letters") << u"{{amount}} 17"_s << u"th"_s; // the card's country
    }
    void theLanguageOfAText()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(replyLanguageOf(text, view()), language);
    }

    void whatStopsAMessage()
    {
        DisputeView made = view();
        made.draft.message = u"Hello\nof {{charge.card.brand}} and {{amount}}"_s;
        const auto stop = unfilledIn(made);
        QVERIFY(stop);
        QCOMPARE(stop->slot, u"{{charge.card.brand}}"_s);
        QCOMPARE(stop->line, 2);
        QCOMPARE(stop->more, 1);
        QVERIFY(unfilledText(*stop).contains(u"{{charge.card.brand}} in line 2 of the message"_s));
        made.draft.message = u"Note: see {{amount}} there."_s; // their own words, put in from metadata.note
        QVERIFY(!unfilledIn(made));
        WriteIntent intent;
        intent.message = made.draft.message;
        QVERIFY(!unfilledIn(intent, foreignTexts(made)));
        QVERIFY(foreignSlotsText(intent, foreignTexts(made)).contains("{{amount}}"_L1));
        made.draft.message = u"One\n｛｛amount｝｝ as an input method types it"_s;
        const auto wide = unfilledIn(made);
        QVERIFY(wide && wide->isFullWidth);
        QVERIFY(unfilledText(*wide).contains(u"｛｛amount｝｝ in line 2 of the message as half-width { and }"_s));
        made.draft.message = intent.message;
        made.dispute.metadata.clear();
        QVERIFY(unfilledIn(made)); // the same words, not theirs any more
        QVERIFY(unfilledIn(intent, foreignTexts(made)));
    }

    void typedTextIsNobodysButOurs()
    {
        DisputeView made = view(ProviderKind::Stripe);
        made.dispute.evidence.insert(u"product_description"_s, u"{{amount}}"_s);
        QVERIFY(!unfilledIn(made)); // theirs, and not sent
        made.draft.evidence.insert(u"product_description"_s, u"A {{amount}}"_s);
        made.draft.evidence.insert(u"customer_name"_s, u"{{amount}}"_s);
        const auto stop = unfilledIn(made);
        QVERIFY(stop); // what the agent typed in one field does not excuse it in another
        QCOMPARE(stop->field, u"product_description"_s);
        QVERIFY(unfilledText(*stop).contains("Product description"_L1));
    }

    /// The bank is told no reason that is none: the reply is left unfilled instead.
    void aReasonThatIsNoneIsUnfilled()
    {
        DisputeView made = view();
        made.dispute.reasonCode = u"not_available"_s;
        made.dispute.reasonMessage = u"Not Available"_s;
        for (const QString &name : {u"reason"_s, u"reason_code"_s, u"reason_message"_s})
            for (const QString &language : replyLanguages())
                QCOMPARE(valueOf(name, made, language), QString());
        made.dispute.reasonMessage = u"Goods never came"_s;
        QCOMPARE(valueOf(u"reason_message"_s, made), u"Goods never came"_s);
        QVERIFY(!expandTemplate(u"because of {{reason}}"_s, placeholderLookup(made, u"en"_s, {})).isComplete());
    }

    /// A sum nobody is sure of is left to the person, and holds the response back until then.
    void anAmountOfUnknownDecimalsIsNone()
    {
        DisputeView made = view();
        made.dispute.amount = {1'000'000, u"KRW"_s}; // at Omise nobody recorded how it counts
        QCOMPARE(valueOf(u"amount"_s, made), QString());
        QCOMPARE(valueOf(u"currency"_s, made), u"KRW"_s);
        made.dispute.amount = {1'000'000, u"XQZ"_s};
        QCOMPARE(valueOf(u"amount"_s, made), QString());
        made.dispute.amount = {1'000'000, u"JPY"_s};
        QCOMPARE(valueOf(u"amount"_s, made), u"1,000,000"_s);
        made.dispute.amount = {1'000'001, u"KWD"_s};
        QCOMPARE(valueOf(u"amount"_s, made), u"1,000.001"_s);
    }

    void languages()
    {
        const QStringList all = replyLanguages();
        DisputeView made = view();
        QCOMPARE(replyLanguageFor(made, all, QLocale(u"ja_JP"_s)), u"th"_s); // the card's country
        made.charge->cardCountry = u"us"_s; // their bank reads no Japanese
        QCOMPARE(replyLanguageFor(made, all, QLocale(u"ja_JP"_s)), u"en"_s);
        QCOMPARE(replyLanguageFor(made, {u"ja"_s, u"th"_s}, QLocale(u"ja_JP"_s)), u"ja"_s);
        made.charge->cardCountry.clear();
        QCOMPARE(replyLanguageFor(made, all, QLocale(u"ja_JP"_s)), u"ja"_s);
        QCOMPARE(replyLanguageFor(made, all, QLocale(u"zh_CN"_s)), u"zh_CN"_s);
        QCOMPARE(replyLanguageFor(made, all, QLocale(u"de_DE"_s)), u"en"_s);
        QCOMPARE(replyLanguageFor(made, {u"th"_s}, QLocale(u"de_DE"_s)), u"th"_s);
        QCOMPARE(replyLanguageFor(made, {}, QLocale::c()), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
