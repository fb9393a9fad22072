#pragma once

#include "models/domain/clock.h"
#include "models/domain/release.h"

#include <QDateTime>
#include <QFuture>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace disputedesk {

class Settings;

/// Who can be asked for the newest version; a build without the update check has none.
class ReleaseSource {
public:
    virtual ~ReleaseSource() = default;
    virtual QFuture<ApiResult<Release>> ask() = 0;
    virtual void setProxy(const QNetworkProxy &proxy) = 0;
    virtual QUrl address() const = 0; ///< that is asked
    virtual QUrl page() const = 0; ///< where a person gets a release
};

/// How the last question went.
struct UpdateState {
    enum class Outcome : quint8 { NotAsked, Current, Newer, NoNetwork, NotTrusted, NoAnswer };
    bool allowed = false;
    QDateTime asked; ///< UTC; invalid: never
    Outcome outcome = Outcome::NotAsked;
    QString newest; ///< of Newer: the version
};

/// Asks for the newest version, at most once a week, and only while a person allows it. Tells; fetches nothing. What
/// fails is not told in the window: state() has it.
class UpdateCheck : public QObject {
    Q_OBJECT
public:
    static constexpr int kDays = 7;

    UpdateCheck(std::unique_ptr<ReleaseSource> source, Settings &settings, Clock clock, QObject *parent = nullptr);
    ~UpdateCheck() override;

    UpdateState state() const;
    const ReleaseSource &source() const { return *m_source; }
    /// Off: nothing is asked any more. On: asked with the next check().
    void setAllowed(bool allowed);
    void setProxy(const QNetworkProxy &proxy) { m_source->setProxy(proxy); }
    /// Asks when a week has passed since it was asked last, well or badly. Call it each minute.
    void check();

Q_SIGNALS:
    /// There is a newer version than the one that runs.
    void found(const disputedesk::Release &release);

private:
    void answered(const ApiResult<Release> &release);

    std::unique_ptr<ReleaseSource> m_source;
    Settings &m_settings;
    Clock m_clock;
    bool m_asking = false;
};

} // namespace disputedesk
