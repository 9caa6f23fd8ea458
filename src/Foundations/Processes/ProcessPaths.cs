namespace MotCua.Processes;

/// <summary>The ways through a process.</summary>
internal static class ProcessPaths
{
    extension(ProcessDefinition process)
    {
        /// <summary>A way to a step listed earlier sends the dossier back.</summary>
        public bool GoesBack(ProcessStep from, ProcessStep next) => process.IndexOf(next.Key) <= process.IndexOf(from.Key);

        /// <summary>The time of the slowest way through without being sent back; rework is no part of the plan.</summary>
        public TimeSpan Longest(string channel)
        {
            var fromHere = new TimeSpan[process.Steps.Count];
            for (var i = process.Steps.Count - 1; i >= 0; i--)
            {
                var ahead = process.Steps[i].Choices.Select(way => process.IndexOf(way.Next)).Where(next => next > i);
                fromHere[i] = process.Steps[i].AllottedFor(channel) + ahead.Select(next => fromHere[next]).DefaultIfEmpty().Max();
            }

            return fromHere is [var whole, ..] ? whole : TimeSpan.Zero;
        }

        /// <summary>All steps that can be come to from the first.</summary>
        public HashSet<string> Reached(Func<ProcessStep, bool>? through = null)
        {
            var (reached, open) = (new HashSet<string>(), new Queue<ProcessStep>(process.Steps.Take(1)));
            while (open.TryDequeue(out var step))
            {
                if (!reached.Add(step.Key) || through?.Invoke(step) == false)
                {
                    continue;
                }

                foreach (var next in step.Choices.Select(way => way.Next is null ? null : process.Step(way.Next)).OfType<ProcessStep>())
                {
                    open.Enqueue(next);
                }
            }

            return reached;
        }

        /// <summary>All steps from which an end can be come to.</summary>
        public HashSet<string> Ending()
        {
            var ending = new HashSet<string>();
            while (process.Steps.FirstOrDefault(step => !ending.Contains(step.Key)
                && step.Choices.Any(way => way.Next is null || ending.Contains(way.Next))) is { } found)
            {
                ending.Add(found.Key);
            }

            return ending;
        }

        private int IndexOf(string? key)
        {
            for (var i = 0; i < process.Steps.Count; i++)
            {
                if (process.Steps[i].Key == key)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
