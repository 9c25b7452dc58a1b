using BorderWatch.Benchmarks.Reading;

return await ReadingCommand.Create(ReadingRun.ScoreAsync).Parse(args).InvokeAsync();
