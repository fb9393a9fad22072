#include "models/domain/displaytext.h"
#include "models/domain/housefile.h"
#include "models/items/csvrows.h"
#include "models/items/disputetablemodel.h"
#include "models/items/viewfit.h"
#include "tests/models/items/builders.h"
#include "tests/support/csvtwin.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace disputedesk;
using Model = DisputeTableModel;

/// The columns of the list that show what an agent chose of the metadata, and the provider's own status.
class TestMetadataColumns : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();

    static Dispute withMetadata(const QString &id, const Metadata &metadata)
    {
        Dispute dispute = aDispute(id);
        dispute.metadata = metadata;
        return dispute;
    }
    void add(DisputeIndex &index, const QList<Dispute> &disputes) const
    {
        QList<DisputeRow> rows;
        for (const Dispute &dispute : disputes)
            rows.append(rowOf(dispute, 7));
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
    }
    static MetadataEntry text(const QString &key, const QString &value) { return {key, MetadataType::Text, value}; }
    static QStringList idsOf(const Model &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(Model::IdRole).toString());
        return ids;
    }
    static QStringList cells(const Model &model, int column, int role = Qt::DisplayRole)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data(role).toString());
        return texts;
    }
    static void wait(const Model &model) { QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 30'000); }

private Q_SLOTS:
    void sortsNumbersByWorthAndTextsByLetters_data()
    {
        QTest::addColumn<int>("large");
        QTest::newRow("on the window's thread") << Model::kLarge;
        QTest::newRow("on another") << 1;
    }
    void sortsNumbersByWorthAndTextsByLetters()
    {
        QFETCH(int, large);
        // In the wanted order; the last two have nothing under the key.
        const QStringList wanted{u"-1e30"_s, u"-12.5"_s, u"-12"_s, u"-0.3"_s, u"0"_s, u"0.05"_s, u"0.1"_s, u"7"_s,
            u"9"_s, u"10"_s, u"10.5"_s, u"99999999999999999998"_s, u"99999999999999999999"_s, u"1e21"_s, u"A-2"_s,
            u"a-3"_s, u"B-1"_s, u"true"_s, u"คำสั่ง"_s, u"注文"_s};
        DisputeIndex index;
        QList<Dispute> disputes;
        for (int i = 0; i < wanted.size(); ++i) // ids fall, so that nothing is in order by chance
            disputes.append(
                withMetadata(u"d%1"_s.arg(90 - i), {text(u"other"_s, u"x"_s), text(u"Order"_s, wanted[i])}));
        disputes.append(withMetadata(u"z1"_s, {text(u"other"_s, u"5"_s)}));
        disputes.append(withMetadata(u"z2"_s, {text(u"order"_s, QString())}));
        std::shuffle(disputes.begin(), disputes.end(), *QRandomGenerator::global());
        add(index, disputes);
        Model model(index, testNow, nullptr, large);
        model.setAccounts({m_account});
        model.setMetadataKeys({u"nothing"_s, u"oRder"_s});
        model.sort(Model::Meta2, Qt::AscendingOrder);
        wait(model);
        QStringList lower;
        for (const QString &value : wanted)
            lower.append(value.toLower()); // nobody opens rows here
        QCOMPARE(cells(model, Model::Meta2), lower + QStringList({QString(), QString()}));
        QCOMPARE(idsOf(model).mid(wanted.size()), QStringList({u"z1"_s, u"z2"_s}));
        model.sort(Model::Meta2, Qt::DescendingOrder);
        wait(model);
        std::reverse(lower.begin(), lower.end());
        QCOMPARE(cells(model, Model::Meta2), lower + QStringList({QString(), QString()}));
        QCOMPARE(idsOf(model).mid(wanted.size()), QStringList({u"z1"_s, u"z2"_s})); // blanks last in both

        model.setMetadataKeys({u"nothing"_s, u"other"_s}); // the column it is sorted by has another key now
        wait(model);
        QCOMPARE(cells(model, Model::Meta2).constFirst(), u"x"_s);
        QCOMPARE(idsOf(model).at(wanted.size()), u"z1"_s);
        model.setMetadataKeys({}); // and none: by id
        wait(model);
        QStringList sorted = idsOf(model);
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(idsOf(model), sorted);
    }

    /// Against numbers that a machine can compare.
    void decimalsAreComparedExactly()
    {
        QRandomGenerator random(7);
        QList<QPair<qint64, QByteArray>> numbers;
        for (int i = 0; i < 400; ++i) {
            const qint64 thousandths = qint64(random.bounded(2'000'000)) - 1'000'000;
            QByteArray written = QByteArray::number(qAbs(thousandths)).rightJustified(random.bounded(4, 9), '0');
            written.insert(written.size() - 3, '.');
            numbers.append({thousandths, (thousandths < 0 ? "-" : "") + written});
        }
        for (const auto &[a, aText] : std::as_const(numbers))
            for (const auto &[b, bText] : std::as_const(numbers)) {
                const std::string first = metaSortText(aText.toStdString());
                const std::string second = metaSortText(bText.toStdString());
                QVERIFY2((first < second) == (a < b) && (first == second) == (a == b),
                    qPrintable(QString::fromLatin1(aText + ' ' + bText)));
            }
        for (const char *word : {"1-2", "1.2.3", "+", ".", "1e", "12a", "0x10", "--1"})
            QVERIFY2(metaSortText(word) > metaSortText("1e900"), word);
    }

    void whatComesAndChangesFindsItsPlace()
    {
        DisputeIndex index;
        QList<Dispute> disputes;
        for (int i = 0; i < 300; ++i)
            disputes.append(withMetadata(u"d%1"_s.arg(i + 1000), {text(u"n"_s, QString::number(2 * i))}));
        add(index, disputes);
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.setMetadataKeys({u"n"_s});
        model.sort(Model::Meta1, Qt::AscendingOrder);
        QSignalSpy resets(&model, &Model::modelReset);
        add(index, {withMetadata(u"new"_s, {text(u"n"_s, u"101"_s)})});
        QCOMPARE(idsOf(model).indexOf(u"new"_s), 51);
        add(index, {withMetadata(u"new"_s, {text(u"n"_s, u"-1"_s)})});
        QCOMPARE(idsOf(model).indexOf(u"new"_s), 0);
        add(index, {withMetadata(u"new"_s, {})});
        QCOMPARE(idsOf(model).indexOf(u"new"_s), 300);
        QCOMPARE(resets.size(), 0);
    }

    void valuesAreShownAsTheyCame()
    {
        const Metadata metadata{text(u"Order"_s, u"AB-12"_s), {u"paid"_s, MetadataType::Boolean, u"true"_s},
            {u"sum"_s, MetadataType::Number, u"1.10"_s},
            {u"ship"_s, MetadataType::Json, u"{ \"To\": [1, 2],\n \"n\" : \"a \\\" B\" }"_s},
            text(u"lines"_s, u"1\n2"_s)};
        DisputeIndex index;
        add(index, {withMetadata(u"a"_s, metadata), withMetadata(u"b"_s, {text(u"sum"_s, u"5"_s)})});
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.sort(Model::DisputeId, Qt::AscendingOrder);
        model.setMetadataKeys({u"order"_s, u"paid"_s, u"sum"_s, u"ship"_s, u"lines"_s});
        QSignalSpy wanted(&model.metadata(), &MetaCells::wanted);
        QCOMPARE(cells(model, Model::Meta3), QStringList({u"1.10"_s, u"5"_s}));
        QTest::qWait(10);
        QVERIFY(wanted.isEmpty()); // what has no letters is in the index as it came
        QCOMPARE(cells(model, Model::Meta1), QStringList({u"ab-12"_s, QString()}));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<quint32>>(), QList<quint32>{*index.find(m_account, u"a"_s)});

        QSignalSpy changes(&model, &Model::dataChanged);
        model.metadata().take({{m_account, u"a"_s, metadata}});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex(), model.index(0, Model::Meta1));
        QCOMPARE(cells(model, Model::Meta1), QStringList({u"AB-12"_s, QString()}));
        QCOMPARE(cells(model, Model::Meta2), QStringList({u"true"_s, QString()}));
        QCOMPARE(cells(model, Model::Meta4).constFirst(), u"{\"To\":[1,2],\"n\":\"a \\\" B\"}"_s);
        QCOMPARE(cells(model, Model::Meta5).constFirst(), u"1 2"_s); // one line
        QCOMPARE(model.index(0, Model::Meta1).data(Model::CopyRole).toString(), u"AB-12"_s);
        QCOMPARE(model.index(0, Model::Meta1).data(Qt::AccessibleTextRole).toString(), u"order: AB-12"_s);
        QCOMPARE(model.index(1, Model::Meta1).data(Qt::AccessibleTextRole).toString(), u"order: none"_s);

        // The row changed, and the cache has the text before yet: the row is right.
        add(index, {withMetadata(u"a"_s, {text(u"Order"_s, u"CD-99"_s)})});
        QCOMPARE(cells(model, Model::Meta1).constFirst(), u"cd-99"_s);
        QTRY_COMPARE(wanted.size(), 2);
        model.metadata().take({{m_account, u"a"_s, metadata}});
        QCOMPARE(cells(model, Model::Meta1).constFirst(), u"cd-99"_s);
        model.metadata().take({{m_account, u"a"_s, Metadata{text(u"Order"_s, u"Cd-99"_s)}}});
        QCOMPARE(cells(model, Model::Meta1).constFirst(), u"Cd-99"_s);
        // One that cannot be opened is not asked for again and again.
        const auto asked = wanted.size();
        model.metadata().take({{m_account, u"a"_s, std::nullopt}});
        QCOMPARE(cells(model, Model::Meta1).constFirst(), u"cd-99"_s);
        QTest::qWait(10);
        QCOMPARE(wanted.size(), asked);
    }

    void whoWaitsForRowsIsTold()
    {
        DisputeIndex index;
        const Metadata metadata{text(u"order"_s, u"AB"_s)};
        add(index, {withMetadata(u"a"_s, metadata), withMetadata(u"b"_s, metadata), withMetadata(u"c"_s, {})});
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        int told = 0;
        auto how = MetaCells::Known::Unread;
        const auto tell = [&told, &how](MetaCells::Known known) {
            ++told;
            how = known;
        };
        cells.whenOpened({0, 1, 2}, tell);
        QCOMPARE(told, 1); // nobody is there to open rows
        QSignalSpy wanted(&cells, &MetaCells::wanted);
        cells.whenOpened({0, 1, 2}, tell);
        QCOMPARE(told, 1);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<quint32>>().size(), 2);
        cells.take({{m_account, u"a"_s, metadata}});
        QCOMPARE(told, 1);
        cells.take({{m_account, u"b"_s, std::nullopt}});
        QCOMPARE(told, 2);
        QCOMPARE(how, MetaCells::Known::All); // a row that is not there is no failure
        cells.whenOpened({0, 1, 2}, tell);
        QCOMPARE(told, 3); // known
        cells.setKeys({u"other"_s});
        cells.setKeys({u"order"_s});
        cells.whenOpened({0}, tell);
        index.clearAccount(m_account);
        QCOMPARE(told, 4); // nothing comes any more
        QCOMPARE(how, MetaCells::Known::Left);
    }

    /// A cache that does not answer: who waits is told so, a cell does not ask on and on, and the next wish asks anew.
    void whatNobodyAnsweredForIsAskedAgain()
    {
        DisputeIndex index;
        const Metadata metadata{text(u"order"_s, u"AB"_s)};
        add(index, {withMetadata(u"a"_s, metadata), withMetadata(u"b"_s, metadata)});
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        QSignalSpy wanted(&cells, &MetaCells::wanted);
        QList<MetaCells::Known> told;
        const auto tell = [&told](MetaCells::Known known) { told.append(known); };
        cells.whenOpened({0, 1}, tell);
        QTRY_COMPARE(wanted.size(), 1);
        cells.take({{m_account, u"a"_s, metadata}, {m_account, u"b"_s, std::nullopt, true}}, cells.round());
        QCOMPARE(told, QList<MetaCells::Known>{MetaCells::Known::Unread});
        QCOMPARE(cells.value(0, 0), u"AB"_s);
        QCOMPARE(cells.value(1, 0), u"ab"_s);
        QTest::qWait(10);
        QCOMPARE(wanted.size(), 1);
        cells.whenOpened({0, 1}, tell);
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<QList<quint32>>(), QList<quint32>{1});
        cells.take({{m_account, u"b"_s, metadata}}, cells.round());
        QCOMPARE(told.last(), MetaCells::Known::All);
        QCOMPARE(cells.value(1, 0), u"AB"_s);
    }

    /// One that left is still read by views that take leave of it, and its number goes to another dispute.
    void aNumberThatIsGivenToAnotherIsAskedForAnew()
    {
        DisputeIndex index;
        const Metadata metadata{text(u"order"_s, u"AB"_s)};
        add(index, {withMetadata(u"a"_s, metadata), withMetadata(u"b"_s, metadata)});
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        connect(&index, &DisputeIndex::reset, &cells, [&cells] { (void)cells.value(1, 0); });
        QList<QList<quint32>> asked;
        connect(&cells, &MetaCells::wanted, &cells, [&](const QList<quint32> &rows) {
            asked.append(rows);
            QList<MetaCells::Opened> answers; // as MetaSource has them
            for (const quint32 row : rows)
                if (row < index.slotCount() && index.isLive(row))
                    answers.append({index.account(row), index.id(row), metadata});
                else
                    answers.append({QUuid(), QString(), std::nullopt, true});
            cells.take(answers, cells.round());
        });
        index.remove(m_account, {u"b"_s});
        QTest::qWait(10);
        add(index, {withMetadata(u"c"_s, metadata)});
        QCOMPARE(*index.find(m_account, u"c"_s), 1U); // else this shows nothing
        QCOMPARE(cells.value(1, 0), u"ab"_s);
        QTRY_COMPARE(cells.value(1, 0), u"AB"_s);
        QCOMPARE(asked.size(), 1); // for the one that is there
        QCOMPARE(asked.constFirst(), QList<quint32>{1});
    }

    /// An answer that was asked for before the row changed is none for the row as it is now.
    void anAnswerThatComesAfterAChangeIsNotTheLast()
    {
        DisputeIndex index;
        const Metadata before{text(u"order"_s, u"AB"_s)};
        const Metadata after{text(u"order"_s, u"CD"_s)};
        add(index, {withMetadata(u"a"_s, before)});
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        QSignalSpy wanted(&cells, &MetaCells::wanted);
        int told = 0;
        cells.whenOpened({0}, [&told](MetaCells::Known) { ++told; });
        QTRY_COMPARE(wanted.size(), 1);
        const quint64 first = cells.round();
        add(index, {withMetadata(u"a"_s, after)});
        cells.take({{m_account, u"a"_s, before}}, first);
        QCOMPARE(told, 0);
        QTRY_COMPARE(wanted.size(), 2); // though nothing paints it
        cells.take({{m_account, u"a"_s, before}}, first);
        QCOMPARE(told, 0);
        cells.take({{m_account, u"a"_s, after}}, cells.round());
        QCOMPARE(told, 1);
        QCOMPARE(cells.value(0, 0), u"CD"_s);
        cells.take({{m_account, u"a"_s, before}}, first); // the slowest of all
        QCOMPARE(cells.value(0, 0), u"CD"_s);

        // One that is late and has what the row has now is as good as any.
        add(index, {withMetadata(u"a"_s, before)});
        cells.whenOpened({0}, [&told](MetaCells::Known) { ++told; });
        cells.take({{m_account, u"a"_s, before}}, first);
        QCOMPARE(told, 2);
        QTest::qWait(10);
        QCOMPARE(wanted.size(), 2); // and nothing is read for it
    }

    /// A line that each dispute has is kept once for all of them, aside from the rows' own text.
    void aValueThatAllHaveIsFound()
    {
        DisputeIndex index;
        QList<Dispute> disputes;
        for (int i = 0; i < 50; ++i)
            disputes.append(withMetadata(u"d%1"_s.arg(i), {text(u"channel"_s, u"7"_s)}));
        add(index, disputes);
        QVERIFY(index.rowText(49).messagePassage() != 0); // else this shows nothing
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.setMetadataKeys({u"channel"_s});
        QCOMPARE(cells(model, Model::Meta1).count(u"7"_s), 50);
        (void)model.seenMetadataKeys();
        QTRY_COMPARE(model.seenMetadataKeys(), QStringList({u"channel"_s}));
    }

    void fortyKeys()
    {
        Metadata metadata;
        QStringList keys;
        for (int i = 0; i < 40; ++i) {
            keys.append(u"key_%1"_s.arg(i + 10));
            metadata.append(text(keys.last(), QString::number(1000 + i)));
        }
        DisputeIndex index;
        add(index, {withMetadata(u"a"_s, metadata)});
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.setMetadataKeys(keys);
        QCOMPARE(model.metadataKeys(), keys.mid(0, 5));
        QCOMPARE(model.index(0, Model::Meta5).data().toString(), u"1004"_s);
        model.setMetadataKeys({keys.at(39)});
        QCOMPARE(model.index(0, Model::Meta1).data().toString(), u"1039"_s);
        QCOMPARE(model.index(0, Model::Meta5).data().toString(), QString());
        (void)model.seenMetadataKeys();
        QTRY_COMPARE(model.seenMetadataKeys(), keys);
    }

    void hostileKeysAndValues()
    {
        const QString turned = u"<b>or\u202Eder</b>\u200B\u0007&x"_s;
        DisputeIndex index;
        add(index, {withMetadata(u"a"_s, {text(turned, hostileText()), text(QString(10'000, u'k'), u"1"_s)})});
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.setMetadataKeys({turned, u"amount"_s, u"Provider status"_s, QString(100, u'W')});
        for (int column = Model::Meta1; column <= Model::Meta5; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleDescriptionRole)}) {
                const QString header = model.headerData(column, Qt::Horizontal, role).toString();
                QVERIFY2(isHarmless(header) && header.size() < 400, qPrintable(header));
            }
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Model::CopyRole)})
                QVERIFY(isHarmless(model.index(0, column).data(role).toString()));
            QVERIFY(model.index(0, column).data(Qt::ToolTipRole).toString().size() < 10'000);
        }
        QVERIFY(model.index(0, Model::Meta1).data(Model::CopyRole).toString().size() > 65'536);
        QVERIFY(model.index(0, Model::Meta1).data().toString().size() < 1000);
        // No two columns have one name.
        QCOMPARE(model.headerData(Model::Meta2, Qt::Horizontal, Qt::DisplayRole).toString(), u"amount (metadata)"_s);
        QVERIFY(model.headerData(Model::Meta3, Qt::Horizontal, Qt::DisplayRole).toString() != u"Provider status"_s);
        QVERIFY(model.headerData(Model::Meta2, Qt::Horizontal, Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(u"meta.amount:"_s));

        QVERIFY(metadataKeyIn(metaColumnName(QString(101, u'k'))).isEmpty());
        QVERIFY(metadataKeyIn(metaColumnName(QString(10'000, u'k'))).isEmpty());
        QVERIFY(metadataKeyIn(metaColumnName(u"  "_s)).isEmpty() && metadataKeyIn(u"meta."_s).isEmpty());
        QVERIFY(metadataKeyIn(u"meta1"_s).isEmpty() && metadataKeyIn(metaColumnName(u"a\nb"_s)).isEmpty());
        QCOMPARE(metadataKeyIn(metaColumnName(turned)), turned);
        QVERIFY(metaSearchKey(u"Order"_s) == metaSearchKey(u"oRDER"_s));
    }

    void csvHasTheKeysAsTitles()
    {
        DisputeIndex index;
        add(index, {withMetadata(u"a"_s, {text(u"=Order"_s, u"=1+1"_s)}), withMetadata(u"b"_s, {})});
        using F = CsvField;
        const QList<F> fields = csvFieldsOf({Model::Meta2, Model::DisputeId, Model::Meta1});
        QCOMPARE(fields, (QList<F>{F::Meta2, F::Id, F::Meta1}));
        CsvRows rows(index, fields, {u"=Order"_s, u"Größe, cm"_s});
        QByteArray file = rows.head();
        rows.append(file, 0, {u"=1+1"_s, u"A\"b"_s});
        rows.append(file, 1, {});
        const auto read = test::readCsv(file);
        QVERIFY(read && read->size() == 3);
        QCOMPARE(read->at(0), QStringList({u"Größe, cm"_s, u"Dispute"_s, u"'=Order"_s}));
        QCOMPARE(read->at(1), QStringList({u"A\"b"_s, u"a"_s, u"'=1+1"_s}));
        QCOMPARE(read->at(2), QStringList({QString(), u"b"_s, QString()}));
        for (const F field : everyCsvField())
            QVERIFY(field < F::Count); // whoever exports everything chose no keys
    }

    void theProvidersOwnStatus()
    {
        DisputeIndex index;
        QList<DisputeRow> rows{aRow(u"a"_s, u"pending"_s), aRow(u"b"_s, u"open"_s), aRow(u"c"_s, u"\u202Enew"_s)};
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        Model model(index, testNow);
        model.setAccounts({m_account});
        model.sort(Model::ProviderStatus, Qt::AscendingOrder);
        QCOMPARE(cells(model, Model::ProviderStatus).mid(0, 2), QStringList({u"open"_s, u"pending"_s}));
        QVERIFY(cells(model, Model::Status).constFirst() != u"open"_s); // which is why the column is there
        for (const QString &word : cells(model, Model::ProviderStatus))
            QVERIFY(isHarmless(word));
        QVERIFY(Model::hiddenByDefault(Model::ProviderStatus) && Model::hiddenByDefault(Model::Meta5));
        using F = CsvField;
        QCOMPARE(csvFieldsOf({Model::ProviderStatus, Model::Status}), (QList<F>{F::StatusCode, F::Status}));
    }

    void viewsNameTheKeys()
    {
        SavedView view;
        view.id = QUuid::createUuid();
        view.name = u"Orders"_s;
        view.tab = u"all"_s;
        view.inquiries = u"all"_s;
        view.sortColumn = u"meta.Order"_s;
        for (const char *name :
            {"due", "meta.order", "meta.a", "meta9", "meta.A", "meta.b", "meta.c", "meta.d", "meta.e"})
            view.columns.append({QString::fromLatin1(name), 90});
        QCOMPARE(
            metaColumnsOf(view), QStringList({u"meta.order"_s, u"meta.a"_s, u"meta.b"_s, u"meta.c"_s, u"meta.d"_s}));
        SavedView now;
        now.sortColumn = u"due"_s;
        const SavedView shown = shownOf(view, now);
        QCOMPARE(shown.columns.size(), 6); // "due" and five keys; a name of nothing, a key twice, a sixth are left out
        QCOMPARE(shown.sortColumn, u"due"_s);
        HouseFile house;
        house.views = {view};
        const auto moved = parseHouse(houseJson(house));
        QVERIFY(moved);
        QCOMPARE(moved->views.first().columns, view.columns); // also what this version cannot show
        QCOMPARE(moved->views.first().sortColumn, view.sortColumn);
    }
};

QTEST_GUILESS_MAIN(TestMetadataColumns)
#include "tst_metadatacolumns.moc"
