import type { ComponentType } from 'react';
import type { FigureId } from '../../core/deck/figures';
import { EssentialContainer } from './essential-container';
import { FileLifetimes } from './file-lifetimes';
import { FilePlaces } from './file-places';
import { LogPaths } from './log-paths';
import { NetworkModes } from './network-modes';
import type { FigureProps } from './parts/frame';
import { PatchLayers } from './patch-layers';
import { ReleasePaths } from './release-paths';
import { RollingUpdate } from './rolling-update';
import { ScalingLayers } from './scaling-layers';
import { SharedKernel } from './shared-kernel';
import { StartAndStop } from './start-and-stop';
import { StopSignal } from './stop-signal';
import { ThreeRoles } from './three-roles';

const FIGURES: Readonly<Record<FigureId, ComponentType<FigureProps>>> = {
  'start-and-stop': StartAndStop,
  'stop-signal': StopSignal,
  'file-places': FilePlaces,
  'file-lifetimes': FileLifetimes,
  'shared-kernel': SharedKernel,
  'essential-container': EssentialContainer,
  'log-paths': LogPaths,
  'network-modes': NetworkModes,
  'three-roles': ThreeRoles,
  'patch-layers': PatchLayers,
  'release-paths': ReleasePaths,
  'rolling-update': RollingUpdate,
  'scaling-layers': ScalingLayers,
};

/** One of the figures. They come together, lazily, through `kit/figure-of`. */
export function Figure({ id, language }: FigureProps & { readonly id: FigureId }) {
  const Shown = FIGURES[id];
  return <Shown language={language} />;
}
