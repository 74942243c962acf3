type Environment = Readonly<Record<string, string | undefined>>;
export declare function childStreams(env: Environment): {
  readonly stdio: ("inherit" | number)[];
  readonly env: NodeJS.ProcessEnv;
};
