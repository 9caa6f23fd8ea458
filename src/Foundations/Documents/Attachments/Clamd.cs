using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Attachments;

/// <summary>ClamAV's daemon, spoken to in its own words (INSTREAM) over a socket of this machine or of another.</summary>
internal sealed class Clamd(DocumentSettings settings) : IVirusScan
{
    private const int Chunk = 1 << 16;
    private const int LongestAnswer = 4096;

    public bool IsSetUp => settings.Clamd is { Length: > 0 };

    public async Task<string?> Find(Stream content, CancellationToken cancel)
    {
        var answer = await Ask("zINSTREAM\0", content, cancel) ?? throw new RefusedException(NotSearched);
        if (answer.EndsWith(" OK", StringComparison.Ordinal))
        {
            return null;
        }

        // "stream: Eicar-Signature FOUND"; anything else, as "size limit exceeded. ERROR", is no answer to rely on.
        NotSearched.Unless(answer.EndsWith(" FOUND", StringComparison.Ordinal));
        return answer[(answer.IndexOf(": ", StringComparison.Ordinal) + 2)..^" FOUND".Length];
    }

    public Task<string?> Version(CancellationToken cancel) => Ask("zVERSION\0", null, cancel);

    private async Task<string?> Ask(string command, Stream? content, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.SearchWithin);
        try
        {
            using var socket = await Connect(settings.Clamd!, patience.Token);
            await using var line = new NetworkStream(socket);
            await line.WriteAsync(Encoding.ASCII.GetBytes(command), patience.Token);
            if (content is not null)
            {
                await Send(line, content, patience.Token);
            }

            return await Answer(line, patience.Token);
        }
        catch (Exception problem) when (problem is SocketException or IOException || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>host:port, or the path of a local socket.</summary>
    private static async Task<Socket> Connect(string address, CancellationToken cancel)
    {
        var local = address.StartsWith('/');
        var socket = local ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            EndPoint there = local ? new UnixDomainSocketEndPoint(address) : Host(address);
            await socket.ConnectAsync(there, cancel);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static DnsEndPoint Host(string address)
    {
        var colon = address.LastIndexOf(':');
        return colon > 0 && ushort.TryParse(address[(colon + 1)..], out var port)
            ? new(address[..colon], port)
            : throw new InvalidOperationException($"MOTCUA_CLAMD is to be host:port or the path of a socket, not {address}.");
    }

    /// <summary>Pieces, each with its length before it; a length of nothing ends them.</summary>
    private static async Task Send(NetworkStream line, Stream content, CancellationToken cancel)
    {
        var piece = new byte[4 + Chunk];
        int read;
        while ((read = await content.ReadAsync(piece.AsMemory(4), cancel)) > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await line.WriteAsync(piece.AsMemory(0, 4 + read), cancel);
        }

        BinaryPrimitives.WriteInt32BigEndian(piece, 0);
        await line.WriteAsync(piece.AsMemory(0, 4), cancel);
    }

    private static async Task<string?> Answer(NetworkStream line, CancellationToken cancel)
    {
        var answer = new byte[LongestAnswer];
        var length = await line.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancel);
        var text = Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n');
        return text.Length == 0 ? null : text;
    }
}
