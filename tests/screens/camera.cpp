#include "tests/screens/camera.h"

#include "tests/app/sandboxclient.h"
#include "tests/support/cuttexts.h"
#include "tests/support/deskwalk.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QImage>
#include <QPainter>
#include <QScreen>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

Camera::Camera(QDir folder, QString themeName, bool all, QSize size)
    : m_folder(std::move(folder))
    , m_theme(std::move(themeName))
    , m_all(all)
    , m_size(size)
{
}

Camera::Camera(OnScreen look)
    : m_look(std::move(look))
{
}

void Camera::fit(DeskDriver &driver) const
{
    if (m_size.isValid())
        driver.desk().window().resize(m_size);
}

namespace {
QPixmap pictureOf(DeskDriver &driver)
{
    QWidget &window = driver.desk().window();
    QPixmap picture = window.grab();
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        const QPixmap front = dialog->grab();
        const QSizeF room = picture.deviceIndependentSize();
        const QSizeF size = front.deviceIndependentSize();
        painter.drawPixmap(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), front);
    }
    return picture;
}
} // namespace

void Camera::take(DeskDriver &driver, const QString &name)
{
    constexpr int kRestMs = 200; // longer than the pauses that the program makes
    constexpr int kMostLooks = 15; // something turns or blinks all the time
    fit(driver);
    if (m_look) {
        QTest::qWait(kRestMs);
        return save({}, name);
    }
    QPixmap picture;
    QImage before;
    for (int look = 0; look < kMostLooks; ++look) {
        QTest::qWait(kRestMs);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        picture = pictureOf(driver);
        const QImage now = picture.toImage();
        if (now == before)
            break;
        before = now;
    }
    judge(driver.desk().window(), name);
    save(picture, name);
}

void Camera::judge(const QWidget &window, const QString &name)
{
    QStringList faults = cutTexts(window);
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        const QSize room = dialog->screen()->availableSize();
        if (dialog->isVisible() && (dialog->width() > room.width() || dialog->height() > room.height()))
            faults.append(u"%1 is larger than the screen: %2 x %3 px"_s.arg(dialog->objectName())
                              .arg(dialog->width())
                              .arg(dialog->height()));
    }
    for (const QString &fault : std::as_const(faults))
        std::fprintf(stderr, "%s-%s: %s\n", qPrintable(name), qPrintable(m_theme), qPrintable(fault));
    m_ok = m_ok && faults.isEmpty();
}

bool Camera::takeIf(bool ready, DeskDriver &driver, const QString &name)
{
    if (ready)
        take(driver, name);
    else
        miss(name);
    return ready;
}

void Camera::miss(const QString &name)
{
    std::fprintf(stderr, "there is no picture %s-%s\n", qPrintable(name), qPrintable(m_theme));
    m_ok = false;
}

void Camera::save(const QPixmap &picture, const QString &name)
{
    m_last = name;
    if (m_look)
        return m_look(name);
    static const QStringList shown{u"first-light"_s, u"main-light"_s, u"main-dark"_s, u"response-light"_s,
        u"response-dark"_s, u"review-light"_s, u"evidence-light"_s, u"evidence-dark"_s, u"evidencereview-light"_s,
        u"palette-light"_s, u"confirm-light"_s, u"outcome-light"_s, u"offline-light"_s, u"search-light"_s,
        u"outbox-light"_s, u"replypicker-light"_s, u"export-light"_s, u"packet-light"_s, u"insights-light"_s};
    const QString full = name + u'-' + m_theme;
    if (!m_all && !shown.contains(full))
        return;
    const QString file = m_folder.filePath(full + u".png"_s);
    if (!picture.save(file))
        return miss(name);
    std::printf("%s\n", qPrintable(file));
}

QString startOnDispute(DeskDriver &driver, const Camera &camera)
{
    if (!driver.start())
        return {};
    camera.fit(driver);
    const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
    driver.desk().list().showDispute({driver.account().id, id});
    showDetail(driver);
    return driver.open(id) ? id : QString();
}

} // namespace disputedesk::test
