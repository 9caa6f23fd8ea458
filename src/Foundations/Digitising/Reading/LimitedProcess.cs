using System.Diagnostics;
using System.Globalization;

namespace MotCua.Digitising.Reading;

/// <summary>How a limited process ended.</summary>
internal enum ProcessEnd { Done, Absent, TooSlow, Failed }

/// <summary>What a limited process left behind.</summary>
internal sealed record ProcessLeft(ProcessEnd End, byte[] Output, string Complaint)
{
    public bool RanOutOfMemory => Complaint.Contains("bad_alloc", StringComparison.Ordinal) || Complaint.Contains("emory", StringComparison.Ordinal);
}

/// <summary>A program that works on strangers' pictures: apart from the house, politely behind everybody, for so long and with so much memory at most.</summary>
internal static class LimitedProcess
{
    private const string Limiter = "/usr/bin/prlimit";

    public static string? Find(string program) => Path.IsPathRooted(program)
        ? File.Exists(program) ? program : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    public static async Task<ProcessLeft> Run(string program, IEnumerable<string> arguments, byte[] input, TimeSpan within, int megabytes, CancellationToken cancel)
    {
        if (Find(program) is not { } found)
        {
            return new(ProcessEnd.Absent, [], $"{program} is not installed");
        }

        using var process = Process.Start(Plan(found, arguments, within, megabytes))!;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(within);
        try
        {
            using var output = new MemoryStream();
            var complaint = process.StandardError.ReadToEndAsync(time.Token);
            await Task.WhenAll(Feed(process, input, time.Token), process.StandardOutput.BaseStream.CopyToAsync(output, time.Token));
            await process.WaitForExitAsync(time.Token);
            return new(process.ExitCode == 0 ? ProcessEnd.Done : ProcessEnd.Failed, output.ToArray(), await complaint);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(ProcessEnd.TooSlow, [], "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo Plan(string program, IEnumerable<string> arguments, TimeSpan within, int megabytes)
    {
        var limited = File.Exists(Limiter);
        var start = new ProcessStartInfo(limited ? Limiter : program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        if (limited)
        {
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={(long)megabytes << 20}"));
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--cpu={(int)Math.Ceiling(within.TotalSeconds)}"));
            foreach (var part in (string[])["nice", "-n", "10", program])
            {
                start.ArgumentList.Add(part);
            }
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task Feed(Process process, byte[] input, CancellationToken cancel)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancel);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }
}
