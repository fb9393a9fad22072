#include "models/domain/housefile.h"
#include "models/domain/housemerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The file that moves settings, views and replies: what is written can be read, nothing else can, and what comes never
/// takes the place of what is here.
class TestHouseFile : public QObject {
    Q_OBJECT

    static SavedView view(const QString &name, const QString &query = u"due:<7d"_s)
    {
        SavedView made;
        made.id = QUuid::createUuid();
        made.name = name;
        made.mode = Mode::Live;
        made.query = query;
        made.tab = u"needs_response"_s;
        made.inquiries = u"without"_s;
        made.sortColumn = u"amount"_s;
        made.descending = true;
        made.keepOffline = true;
        made.columns = {{u"due"_s, 120}, {u"meta.order"_s, 0}};
        return made;
    }
    static CannedReply reply(const QString &name, const QString &text = u"Dear {{cardholder}} ไทย"_s)
    {
        return {QUuid::createUuid(), u"Fraud"_s, name, {{u"en"_s, text}, {u"th"_s, u"สวัสดี"_s}}};
    }
    static Account account(const QString &label, Mode mode = Mode::Live)
    {
        Account made;
        made.id = QUuid::createUuid();
        made.provider = ProviderKind::Stripe;
        made.mode = mode;
        made.label = label;
        return made;
    }
    static HouseFile full()
    {
        HouseFile house;
        house.settings = {{u"ui/theme"_s, u"dark"_s}, {u"network/proxy_enabled"_s, true},
            {u"sync/refresh_minutes"_s, qint64(7)}, {u"evidence/files_mb"_s, 2.5}};
        house.accounts = {account(u"Shop"_s)};
        house.views = {view(u"Überfällig \u202Eevil"_s), view(u"<b>{{amount}}</b> %1"_s)};
        house.views.first().account = house.accounts.first().id;
        // Longer than the strict reader takes in one string, and cut beside a character of two places.
        const QString longest = u'y' + u"\U0001F600"_s.repeated(kLongestReply / 2 - 1);
        house.replies.replies = {reply(u"Signed for"_s), reply(u"Long"_s, longest)};
        house.replies.emptyFolders = {u"Empty"_s};
        return house;
    }
    static QString beside(const QString &name, int number) { return u"%1 +%2"_s.arg(name).arg(number); }
    static HousePlan planned(const HouseFile &house, const QList<SavedView> &views = {},
        const ReplyLibrary &replies = {}, const QList<Account> &accounts = {})
    {
        return planHouse(house, views, replies, accounts, beside);
    }
    static QByteArray changed(const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject root = QJsonDocument::fromJson(houseJson(full())).object();
        change(root);
        return QJsonDocument(root).toJson();
    }
    static QByteArray withView(const QString &key, const QJsonValue &value)
    {
        return changed([&](QJsonObject &root) {
            QJsonArray views = root.value("views"_L1).toArray();
            QJsonObject first = views.at(0).toObject();
            if (value.isUndefined())
                first.remove(key);
            else
                first.insert(key, value);
            views.replace(0, first);
            root.insert("views"_L1, views);
        });
    }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const HouseFile before = full();
        const auto after = parseHouse(houseJson(before));
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QCOMPARE(after->settings, before.settings);
        QVERIFY(after->views == before.views);
        QCOMPARE(after->replies, before.replies);
        QCOMPARE(after->accounts.size(), 1);
        QCOMPARE(after->accounts.first(), before.accounts.first());
        const auto empty = parseHouse(houseJson({}));
        QVERIFY(empty && empty->views.isEmpty() && empty->settings.isEmpty());
    }

    /// Whatever an account knows beside its name stays here: a key is sent to its address.
    void nothingOfAnAccountButItsNameIsWritten()
    {
        HouseFile house = full();
        house.accounts.first().baseUrl = QUrl(u"https://proxy.example/secret"_s);
        house.accounts.first().remoteId = u"acct_remote"_s;
        const QByteArray json = houseJson(house);
        QVERIFY(!json.contains("proxy.example"));
        QVERIFY(!json.contains("acct_remote"));
    }

    void whatItIsNotIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &json, ErrorKind kind, const QString &where = {}) {
            QTest::newRow(name) << json << int(kind) << where;
        };
        const auto set = [](const QString &key, const QJsonValue &value) {
            return changed([&](QJsonObject &root) { root.insert(key, value); });
        };
        using K = ErrorKind;
        row("empty", "", K::NotJson);
        row("html", "<html><body>Sign in</body></html>", K::NotJson);
        row("half", houseJson(full()).chopped(20), K::NotJson);
        row("behind", houseJson(full()) + "{}", K::BadData);
        row("list", "[]", K::BadData);
        row("no format", "{}", K::BadData, u"no file of settings"_s);
        row("replies file", set(u"format"_s, u"disputedesk-replies"_s), K::BadData, u"no file of settings"_s);
        row("version 0", set(u"version"_s, 0), K::BadData, u"no file of settings"_s);
        row("version text", set(u"version"_s, u"1"_s), K::BadData, u"$.version"_s);
        row("later", set(u"version"_s, 2), K::StoreReadOnly);
        row("later with news", changed([](QJsonObject &root) {
            root.insert("version"_L1, 7);
            root.insert("vaults"_L1, QJsonArray{1});
        }),
            K::StoreReadOnly);
        row("unknown member", set(u"keys"_s, QJsonArray{u"skey_live_1"_s}), K::BadData, u"$.keys"_s);
        row("duplicate key", houseJson(full()).replace("\"folders\":", "\"views\": [], \"folders\":"), K::BadData,
            u"$.views"_s);
        row("deep",
            QByteArray("{\"format\":\"disputedesk-settings\",\"version\":1,\"views\":") + QByteArray(100'000, '['),
            K::BadData);
        row("views as text", set(u"views"_s, u"all"_s), K::BadData, u"$.views"_s);
        row("nested setting", set(u"settings"_s, QJsonObject{{u"ui/theme"_s, QJsonArray{u"dark"_s}}}), K::BadData,
            u"$.settings"_s);
        row("null setting", set(u"settings"_s, QJsonObject{{u"ui/theme"_s, QJsonValue::Null}}), K::BadData);
        row("view without mode", withView(u"mode"_s, QJsonValue::Undefined), K::BadData, u"$.views[0]"_s);
        row("view of another mode", withView(u"mode"_s, u"production"_s), K::BadData, u"$.views[0].mode"_s);
        row("view without a name", withView(u"name"_s, u"  "_s), K::BadData, u"$.views[0].name"_s);
        row("name with a line break", withView(u"name"_s, u"a\nb"_s), K::BadData, u"$.views[0].name"_s);
        row("endless name", withView(u"name"_s, u"x"_s.repeated(10'000)), K::BadData, u"$.views[0].name"_s);
        row("account that is none", withView(u"account"_s, u"mine"_s), K::BadData, u"$.views[0].account"_s);
        row("account of another provider", houseJson(full()).replace("\"stripe\"", "\"other\""), K::BadData,
            u"$.accounts[0].provider"_s);
        row("half a width", withView(u"columns"_s, QJsonArray{QJsonObject{{u"key"_s, u"due"_s}, {u"width"_s, 1.5}}}),
            K::BadData, u"$.views[0].columns[0].width"_s);
        row("width below 0", withView(u"columns"_s, QJsonArray{QJsonObject{{u"key"_s, u"due"_s}, {u"width"_s, -1}}}),
            K::BadData, u"$.views[0].columns[0].width"_s);
        row("view with a script", withView(u"onclick"_s, u"alert(1)"_s), K::BadData, u"$.views[0].onclick"_s);
        QJsonArray many;
        for (int i = 0; i < 100'000; ++i)
            many.append(QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u"name"_s, u"n%1"_s.arg(i)}, {u"mode"_s, u"test"_s}});
        row("100,000 views", set(u"views"_s, many), K::BadData, u"more than 5000 elements"_s);
        const auto withReply = [&](const QJsonObject &entry) { return set(u"replies"_s, QJsonArray{entry}); };
        const QString one = QUuid::createUuid().toString();
        row("reply too long",
            withReply({{u"id"_s, one}, {u"name"_s, u"x"_s},
                {u"texts"_s, QJsonObject{{u"en"_s, QJsonArray{u"x"_s.repeated(40'000), u"x"_s.repeated(40'000)}}}}}),
            K::BadData, u"$.replies[0].texts.en"_s);
        row("reply without id", withReply({{u"name"_s, u"x"_s}, {u"texts"_s, QJsonObject{}}}), K::BadData,
            u"$.replies[0]"_s);
        const QJsonObject twice{{u"id"_s, one}, {u"name"_s, u"x"_s}};
        row("id twice", set(u"replies"_s, QJsonArray{twice, twice}), K::BadData, u"twice"_s);
        row("too large", QByteArray(kMostHouseBytes + 1, ' '), K::TooLarge);
        row("no UTF-8", "{\"format\":\"\xff\"}", K::NotJson);
    }
    void whatItIsNotIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        QFETCH(QString, where);
        const auto house = parseHouse(json);
        QVERIFY(!house);
        QVERIFY2(house.error().kind == ErrorKind(kind), qPrintable(house.error().detail));
        QVERIFY2(house.error().detail.contains(where), qPrintable(house.error().detail));
    }

    void whatIsHereAlreadyIsSkipped()
    {
        const HouseFile house = full();
        SavedView other = house.views.at(1);
        other.id = QUuid::createUuid();
        other.name = u" <B>{{amount}}</b>  %1 "_s; // looks alike
        other.columns.first().width = 7; // the window's own doing
        CannedReply same = house.replies.replies.at(0);
        same.id = QUuid::createUuid();
        const auto plan = planned(house, {other}, {{same}, {u"Empty"_s}});
        QCOMPARE(plan.viewsKnown, 1);
        QCOMPARE(plan.views.size(), 1);
        QCOMPARE(plan.repliesKnown, 1);
        QCOMPARE(plan.replies.size(), 1);
        QVERIFY(plan.folders.isEmpty());
        // What came once is here the second time, whatever it is called by now.
        QList<SavedView> views = QList{other} + plan.views;
        ReplyLibrary replies{QList{same} + plan.replies, {u"Empty"_s}};
        QVERIFY(planned(house, views, replies).isEmpty());
    }

    void anotherOfTheSameNameKeepsItsPlace()
    {
        HouseFile house;
        house.views = {view(u"Mine"_s, u"a"_s), view(u"MINE"_s, u"b"_s)};
        house.replies.replies = {reply(u"Signed"_s, u"new"_s)};
        const SavedView here = view(u"Mine"_s, u"c"_s);
        const CannedReply mine = reply(u"Signed"_s, u"old"_s);
        const auto plan = planned(house, {here}, {{mine}, {}});
        QCOMPARE(plan.viewsRenamed, 2);
        QCOMPARE(plan.views.at(0).name, u"Mine +1"_s);
        QCOMPARE(plan.views.at(1).name, u"MINE +2"_s);
        QCOMPARE(plan.replies.at(0).name, u"Signed +1"_s);
        QCOMPARE(plan.repliesRenamed, 1);
        const auto again = planned(house, QList{here} + plan.views, {QList{mine} + plan.replies, {}});
        QVERIFY(again.isEmpty());
        QCOMPARE(again.viewsKnown, 2);
        // The same name in the other mode, or in another folder, is in nobody's way.
        SavedView test = here;
        test.mode = Mode::Test;
        CannedReply elsewhere = mine;
        elsewhere.folder = u"Elsewhere"_s;
        const auto apart =
            planned({{}, {}, {house.views.first()}, {house.replies.replies, {}}}, {test}, {{elsewhere}, {}});
        QCOMPARE(apart.viewsRenamed + apart.repliesRenamed, 0);
    }

    /// An id that is taken by another thing is given out anew: the two would be one.
    void idsStayFree()
    {
        HouseFile house;
        house.views = {view(u"Theirs"_s)};
        SavedView mine = view(u"Mine"_s, u"other"_s);
        mine.id = house.views.first().id;
        const auto plan = planned(house, {mine});
        QCOMPARE(plan.views.size(), 1);
        QVERIFY(plan.views.first().id != mine.id);
        QVERIFY(!plan.views.first().id.isNull());
        QCOMPARE(planned(house).views.first().id, mine.id);
    }

    void aViewFindsItsAccount()
    {
        HouseFile house;
        const Account theirs = account(u"Shop"_s);
        house.accounts = {theirs};
        house.views = {view(u"Bound"_s)};
        house.views.first().account = theirs.id;
        const auto found = [&](const QList<Account> &here) {
            return planned(house, {}, {}, here).views.first().account;
        };
        QCOMPARE(found({account(u"Other"_s), theirs}), theirs.id);
        const Account like = account(u"Shop"_s);
        QCOMPARE(found({like}), like.id);
        QVERIFY(found({like, account(u"Shop"_s)}).isNull()); // nobody knows which
        QVERIFY(found({account(u"Shop"_s, Mode::Test)}).isNull()); // never from test to live
        Account omise = like;
        omise.provider = ProviderKind::Omise;
        QVERIFY(found({omise}).isNull());
        Account sameIdInTest = theirs;
        sameIdInTest.mode = Mode::Test;
        QVERIFY(found({sameIdInTest}).isNull());
        QCOMPARE(planned(house).viewsWithoutAccount, 1);
        QCOMPARE(planned(house, {}, {}, {like}).viewsWithoutAccount, 0);
    }

    /// 5,000 views of one name neither hang nor lose one.
    void oneNameForAll()
    {
        HouseFile house;
        for (int i = 0; i < kMostHouseViews; ++i)
            house.views.append(view(u"Same"_s, QString::number(i)));
        const auto plan = planned(house);
        QCOMPARE(plan.views.size(), kMostHouseViews);
        QSet<QUuid> ids;
        for (const SavedView &each : plan.views)
            ids.insert(each.id);
        QCOMPARE(ids.size(), kMostHouseViews);
    }
};

QTEST_APPLESS_MAIN(TestHouseFile)
#include "tst_housefile.moc"
