#include "ui/panes/statusstrip.h"

#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString clockText(const QDateTime &time, const QLocale &locale)
{
    return locale.toString(time.toLocalTime().time(), QLocale::ShortFormat);
}
} // namespace

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(plainLabel({}, "networkSign", this))
    , m_network(plainLabel({}, "networkText", this, "muted"))
    , m_synced(plainLabel({}, "syncedText", this, "muted"))
    , m_count(plainLabel({}, "countText", this, "muted"))
    , m_work(plainLabel({}, "progressText", this, "muted"))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_keys(plainLabel({}, "keyProtection", this, "muted"))
{
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("Status"));
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setIcon(theme.icon(u"cancel"_s));
    m_cancel->setIconSize({14, 14});
    m_cancel->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keeps = m_cancel->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // else the whole window moves a little when work begins
    m_cancel->setSizePolicy(keeps);
    for (QLabel *label : {m_network, m_synced, m_count, m_work, m_keys})
        label->setFont(Theme::tabular(Theme::secondaryFont()));

    for (QLabel *label : {m_synced, m_count, m_work, m_keys}) // cut rather than the window wider than a screen
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 8);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPane, 0, metrics::kPane, 0);
    row->setSpacing(2 * metrics::kGrid);
    row->addWidget(m_sign);
    row->addWidget(m_network);
    row->addSpacing(2 * metrics::kGrid);
    row->addWidget(m_synced);
    row->addSpacing(2 * metrics::kGrid);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addSpacing(2 * metrics::kGrid);
    row->addWidget(m_keys);

    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
    connect(&theme, &Theme::changed, this, &StatusStrip::drawSign);
    clearProgress();
    setOnline();
    setKeyProtection({});
}

void StatusStrip::drawSign()
{
    const QIcon icon = m_online ? m_theme.icon(u"online"_s, Ink::Success) : m_theme.icon(u"offline"_s, Ink::Warning);
    m_sign->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
}

void StatusStrip::setOnline(const QString &proxy, const QStringList &issuers)
{
    m_online = true;
    m_network->setText(proxy.isEmpty() ? tr("Online") : tr("Online by a proxy"));
    QStringList lines;
    if (!proxy.isEmpty())
        //: %1 is the name of a proxy
        lines << tr("Everything goes through the proxy %1.").arg(visibleText(proxy));
    for (const QString &issuer : issuers)
        //: %1 is the name of who issued a certificate, such as "DigiCert Inc"
        lines << tr("The provider's certificate was issued by %1.").arg(visibleText(issuer));
    const QString more = lines.join(u'\n');
    m_network->setToolTip(more.isEmpty() ? QString() : plainToolTip(more));
    m_network->setAccessibleDescription(more);
    drawSign();
}

void StatusStrip::setOffline(const QDateTime &since)
{
    m_online = false;
    m_network->setText(since.isValid() ? tr("Offline since %1").arg(clockText(since, locale())) : tr("Offline"));
    m_network->setToolTip(
        since.isValid() ? plainToolTip(timeText(since, locale()) + u'\n' + timeTextUtc(since, locale())) : QString());
    m_network->setAccessibleDescription(since.isValid() ? timeTextUtc(since, locale()) : QString());
    drawSign();
}

void StatusStrip::setConnected(bool connected)
{
    for (QWidget *part : {m_sign, m_network, m_synced})
        part->setVisible(connected);
}

void StatusStrip::setSynced(const QDateTime &last, const QDateTime &next, const QDateTime &now, const QString &hold)
{
    if (!last.isValid()) {
        m_synced->setText(tr("Not read yet"));
        m_synced->setToolTip({});
        return;
    }
    QString text = tr("Read %1", "time of day").arg(clockText(last, locale()));
    if (next.isValid())
        text = tr("%1, %2", "two parts of the status line")
                   .arg(text, tr("next in %n min", nullptr, int(std::max<qint64>(1, (now.secsTo(next) + 59) / 60))));
    if (!hold.isEmpty())
        text = tr("%1, %2", "two parts of the status line").arg(text, hold);
    m_synced->setText(text);
    m_synced->setToolTip(plainToolTip(text + u'\n' + timeText(last, locale()) + u'\n' + timeTextUtc(last, locale())));
    m_synced->setAccessibleDescription(timeTextUtc(last, locale()));
}

void StatusStrip::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setToolTip(text); // the whole, where it is cut
}

void StatusStrip::setProgress(const QString &text, int done, int total)
{
    m_work->setText(total > 0 ? tr("%1: %2 of %3").arg(text, locale().toString(done), locale().toString(total))
            : done > 0        ? labelled(text, locale().toString(done))
                              : text);
    m_work->setToolTip(plainToolTip(m_work->text()));
    m_work->setAccessibleDescription(m_work->text());
    m_progress->setRange(0, std::max(total, 1)); // never the busy animation: it repaints for as long as it stands
    m_progress->setValue(total > 0 ? done : 0);
    m_progress->setVisible(total > 0);
    m_work->show();
    m_cancel->show();
}

void StatusStrip::clearProgress()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusStrip::setKeyProtection(const QString &text, bool weak)
{
    m_keys->setText(text);
    m_keys->setToolTip(text);
    m_keys->setVisible(!text.isEmpty());
    setStyleProperty(m_keys, "ink", weak ? u"warning"_s : u"muted"_s);
}

} // namespace disputedesk
