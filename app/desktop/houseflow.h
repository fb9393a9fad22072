#pragma once

#include "app/desktop/folders.h"
#include "app/desktop/movedsettings.h"
#include "models/domain/clock.h"
#include "models/domain/housemerge.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace disputedesk {

class AccountRegistry;
class ImportDialog;
class MainWindow;
class ReplyFlow;
class StoreThread;
class Theme;
class ViewFlow;
struct ImportChoice;
struct ImportOffer;

/// Settings, saved views and canned replies into a file, and from one: to another computer, or as a copy. An import
/// asks first, adds views and replies, and changes all of its files or none (docs/decisions/0028).
class HouseFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Settings &settings;
        AccountRegistry &accounts;
        ViewFlow &views;
        ReplyFlow &replies;
        StoreThread &thread;
        MainWindow &window;
        const Theme &theme;
        const Folders &folders;
        Clock clock;
    };
    explicit HouseFlow(const Parts &parts, QObject *parent = nullptr);
    ~HouseFlow() override;

    void exportAll();
    void importFrom();

Q_SIGNALS:
    /// Nothing was done; `text` says what to do.
    void stopped(const QString &title, const QString &text);
    /// Others are in force from now on.
    void settingsReplaced();

private:
    HouseFile gathered() const;
    void write(const QString &path);
    void read(const QString &path);
    void ask(const QString &path, const HouseFile &house);
    HousePlan plan(const HouseFile &house) const;
    ImportOffer offer(const HousePlan &plan, const TakenSettings &taken) const;
    void take(const HouseFile &house, const ImportChoice &choice, const QString &copies);
    void ended(const StoreResult<Done> &done, const ImportChoice &choice, const QString &text);

    Parts m_parts;
    QPointer<ImportDialog> m_dialog;
    QThreadPool m_pool; ///< files that a person chose may lie behind a slow line
};

} // namespace disputedesk
