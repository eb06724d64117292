import QtQuick
import QtMultimedia
import kiosk.shell.deck

// The one player: it lives as long as the kiosk, and only its source changes.
Item {
    id: root

    required property DeckViewModel viewModel

    function obey(): void {
        if (player.source !== root.viewModel.source) {
            player.stop();
            player.source = root.viewModel.source;
        }
        if (root.viewModel.running)
            player.play();
        else if (root.viewModel.source.toString() !== "")
            player.pause();
    }

    Component.onCompleted: {
        viewModel.connectSink(sink);
        obey();
    }

    Connections {
        target: root.viewModel

        function onPropsChanged(): void {
            root.obey();
        }
    }

    MediaPlayer {
        id: player

        audioOutput: AudioOutput {
            volume: root.viewModel.volume
        }
        videoOutput: VideoSink {
            id: sink
        }
        onMediaStatusChanged: {
            if (player.mediaStatus === MediaPlayer.LoadedMedia && root.viewModel.start > 0)
                player.position = root.viewModel.start;
            else if (player.mediaStatus === MediaPlayer.EndOfMedia)
                root.viewModel.end();
            else if (player.mediaStatus === MediaPlayer.InvalidMedia)
                root.viewModel.fail(player.errorString);
        }
        onPositionChanged: root.viewModel.tell(player.position, player.duration)
        onErrorOccurred: (error, words) => root.viewModel.fail(words)
    }
}
